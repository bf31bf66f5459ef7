import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { backOff, startLive } from '@/api/live';
import { liveState } from '@/api/live-state';
import { createAnnouncer } from '@/api/live-topics';
import { logIn } from '@/api/session';
import { sync } from '@/testing/fixtures/sync';
import { server } from '@/testing/server';

const encoder = new TextEncoder();
const event = (type: string, data: object, id: string) => encoder.encode(`event: ${type}\ndata: ${JSON.stringify(data)}\nid: ${id}\n\n`);

/** A live route whose lines the test holds: what it sends, when it breaks, and what each listener said it had seen. */
function liveServer() {
  const lines: { controller: ReadableStreamDefaultController<Uint8Array>; seen: string | null }[] = [];
  server.use(
    http.get('/api/live', ({ request }) => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => void lines.push({ controller, seen: request.headers.get('Last-Event-ID') }),
      });
      return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
    }),
  );
  return lines;
}

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
  vi.useRealTimers();
});

async function listening() {
  await logIn('mira@alderoak.co', 'x');
  const lines = liveServer();
  const client = new QueryClient();
  stop = startLive(client, 1);
  await waitFor(() => expect(lines).toHaveLength(1));
  const send = (type: string, data: object, id: string) => lines.at(-1)?.controller.enqueue(event(type, data, id));
  return { lines, client, send };
}

describe('live', () => {
  it('is live from the first heartbeat', async () => {
    const { send } = await listening();
    expect(liveState().status).toBe('connecting');
    send('heartbeat', { revision: 7, syncRevision: 1 }, '7.1');
    await waitFor(() => expect(liveState().status).toBe('live'));
    expect(liveState().changedAt).toBeNull();
  });

  it('marks the figures of the shop stale, and of no other shop', async () => {
    const { client, send } = await listening();
    client.setQueryData([1, 'stats', 'x'], 1);
    client.setQueryData([2, 'stats', 'x'], 1);
    send('stats', { revision: 8, syncRevision: 1, days: ['2026-11-19'] }, '8.1');
    await waitFor(() => expect(client.getQueryState([1, 'stats', 'x'])?.isInvalidated).toBe(true));
    expect(client.getQueryState([2, 'stats', 'x'])?.isInvalidated).toBe(false);
  });

  it('puts the progress of a sync straight into the cache', async () => {
    const { client, send } = await listening();
    send('sync', { revision: 8, syncRevision: 2, sync }, '8.2');
    await waitFor(() => expect(client.getQueryData([1, 'sync', 'progress'])).toEqual(sync));
  });

  it('asks once more, at its first word, for what changed before anybody listened', async () => {
    const { client, send } = await listening();
    const asked: string[] = [];
    const keep = (key: readonly unknown[], data: unknown) => {
      const observer = new QueryObserver(client, { queryKey: key, queryFn: () => (asked.push(key.join()), data), initialData: data, staleTime: Infinity });
      onTestFinished(observer.subscribe(() => undefined));
    };
    keep([1, 'stats', 'older'], { revision: 6 });
    keep([1, 'stats', 'as new'], { revision: 7 });
    keep([1, 'orders', 'a list'], { rows: [] });
    keep([2, 'stats', 'of another shop'], { revision: 3 });
    keep([1, 'sync', 'progress'], sync);
    send('heartbeat', { revision: 7, syncRevision: 1 }, '7.1');
    await waitFor(() => expect(asked.toSorted()).toEqual(['1,orders,a list', '1,stats,older', '1,sync,progress']));
    send('heartbeat', { revision: 7, syncRevision: 1 }, '7.1');
    await waitFor(() => expect(liveState().status).toBe('live'));
    expect(asked).toHaveLength(3);
  });

  it('waits, at its first word, for answers that are on their way', async () => {
    const { client, send } = await listening();
    let answer: (data: object) => void = () => undefined;
    const queryFn = vi.fn(() => new Promise<object>((resolve) => (answer = resolve)));
    const slow = client.query({ queryKey: [1, 'stats', 'slow'], queryFn });
    send('heartbeat', { revision: 7, syncRevision: 1 }, '7.1');
    await waitFor(() => expect(liveState().status).toBe('live'));
    expect(queryFn).toHaveBeenCalledTimes(1);
    answer({ revision: 6 });
    await slow;
    await waitFor(() => expect(client.getQueryState([1, 'stats', 'slow'])?.isInvalidated).toBe(true));
  });

  it('comes back after a lost line, naming the last event it saw', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { lines, send } = await listening();
    send('heartbeat', { revision: 9, syncRevision: 3 }, '9.3');
    await waitFor(() => expect(liveState().status).toBe('live'));
    lines[0]?.controller.close();
    await waitFor(() => expect(liveState().status).toBe('reconnecting'));
    await waitFor(() => expect(lines[1]?.seen).toBe('9.3'), { timeout: 3_000 });
  });

  it('listens anew at once when the network is back', async () => {
    const { lines } = await listening();
    window.dispatchEvent(new Event('offline'));
    expect(liveState().status).toBe('silent');
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(lines).toHaveLength(2));
  });
});

describe('a storm of news', () => {
  it('reaches the figures twice in a second, and the lists once', () => {
    vi.useFakeTimers();
    const client = new QueryClient();
    const told: unknown[] = [];
    vi.spyOn(client, 'invalidateQueries').mockImplementation(({ predicate, refetchType } = {}) => {
      if (refetchType !== 'none') {
        told.push(...['stats', 'orders'].filter((topic) => predicate?.({ queryKey: [1, topic] } as never)));
      }

      return Promise.resolve();
    });
    const announcer = createAnnouncer(client, 1);
    for (let event = 0; event < 49; event += 1) {
      announcer.announce(['stats', 'orders']);
      vi.advanceTimersByTime(20);
    }

    expect(told.filter((topic) => topic === 'stats').length).toBeLessThanOrEqual(3);
    expect(told.filter((topic) => topic === 'orders')).toHaveLength(1);
    vi.advanceTimersByTime(1_200);
    expect(told.filter((topic) => topic === 'orders')).toHaveLength(2);
  });

  it('leaves rows that are being read, and says that they are stale', async () => {
    const client = new QueryClient();
    const queryFn = vi.fn(() => Promise.resolve(1));
    await client.query({ queryKey: [1, 'events', 'x'], queryFn, meta: { live: 'hold' } });
    createAnnouncer(client, 1).announce(['events']);
    await waitFor(() => expect(client.getQueryState([1, 'events', 'x'])?.isInvalidated).toBe(true));
    expect(queryFn).toHaveBeenCalledTimes(1);
  });
});

describe('a back-off', () => {
  it('grows to half a minute and never lets all come back together', () => {
    expect([0, 1, 2].map((failures) => backOff(failures, 1))).toEqual([1_000, 2_000, 4_000]);
    expect(backOff(50, 1)).toBe(30_000);
    expect(backOff(50, 0)).toBe(15_000);
  });
});
