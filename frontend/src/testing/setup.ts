import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { forgetToken } from '@/api/access-token';
import { server } from '@/testing/server';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  forgetToken();
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());

/** jsdom lays nothing out: everything is as wide as a laptop, and nothing observes its size. */
class StillResizeObserver implements ResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

window.ResizeObserver = StillResizeObserver;
class LaptopMediaQueryList extends EventTarget implements Pick<MediaQueryList, 'matches' | 'media' | 'onchange'> {
  readonly onchange = null;
  readonly media: string;
  readonly matches: boolean;

  constructor(media: string) {
    super();
    this.media = media;
    this.matches = media.includes('min-width');
  }
}

window.matchMedia = (media) => new LaptopMediaQueryList(media) as unknown as MediaQueryList;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
Element.prototype.hasPointerCapture = () => false;
for (const [name, size] of Object.entries({ clientHeight: 800, clientWidth: 1_280, offsetHeight: 800, offsetWidth: 1_280 })) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}
