import { CircleCheck, Info, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { toast, useToaster, type Toast } from 'react-hot-toast/headless';
import { cn } from '@/lib/cn';

type ToastTone = 'good' | 'info' | 'bad';

interface Saying {
  tone: ToastTone;
  title: string;
  detail?: string | undefined;
}

const sayings = new Map<string, Saying>();
const MOST = 3;

/** Says something in passing: "Up to date, 14:32:08." with what that means. A failure is heard at once, anything else when there is a pause. */
export function say(tone: ToastTone, title: string, detail?: string): void {
  const id = toast(title, { duration: 5_000, ariaProps: { role: tone === 'bad' ? 'alert' : 'status', 'aria-live': tone === 'bad' ? 'assertive' : 'polite' } });
  sayings.set(id, { tone, title, detail });
}

const tones: Record<ToastTone, { icon: LucideIcon; mark: string }> = {
  good: { icon: CircleCheck, mark: 'text-positive' },
  info: { icon: Info, mark: 'text-secondary' },
  bad: { icon: TriangleAlert, mark: 'text-negative' },
};

function OneToast({ shown }: { shown: Toast }) {
  const saying = sayings.get(shown.id);
  if (!saying) {
    return null;
  }

  const { tone, title, detail } = saying;
  const { icon: Icon, mark } = tones[tone];
  return (
    <div {...shown.ariaProps} className="appear flex w-90 max-w-full gap-3 rounded-lg bg-elevated p-4 text-body-sm shadow-popover">
      <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', mark)} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {detail && <p className="text-secondary">{detail}</p>}
      </div>
      <button type="button" aria-label="Dismiss" className="grid size-6 shrink-0 place-items-center rounded-sm text-muted hover:bg-hover hover:text-text" onClick={() => toast.dismiss(shown.id)}>
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}

/** Nothing goes while the pointer or the focus is on it. */
function usePause({ startPause, endPause }: { startPause: () => void; endPause: () => void }) {
  const area = useRef<HTMLElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    for (const name of ['pointerenter', 'focusin']) {
      area.current?.addEventListener(name, startPause, { signal });
    }

    for (const name of ['pointerleave', 'focusout']) {
      area.current?.addEventListener(name, endPause, { signal });
    }

    return () => ending.abort();
  }, [startPause, endPause]);
  return area;
}

/** At the bottom right, on a phone at the top; at most three; they wait while looked at. Drawn by us: the library's own styles are injected. */
export function Toasts() {
  const { toasts, handlers } = useToaster();
  const area = usePause(handlers);
  return (
    <section
      ref={area}
      aria-label="Notices"
      className="pointer-events-none fixed right-4 bottom-4 z-50 grid justify-items-end gap-2 max-tablet:inset-x-4 max-tablet:top-4 max-tablet:bottom-auto [&>*]:pointer-events-auto"
    >
      {toasts
        .filter((each) => each.visible)
        .slice(0, MOST)
        .map((each) => (
          <OneToast key={each.id} shown={each} />
        ))}
    </section>
  );
}
