import { useEffect, useRef, useState } from 'react';
import { useLiveState, type LiveState } from '@/api/live-state';
import { useTenant } from '@/api/session';
import { cn } from '@/lib/cn';
import { formatTime } from '@/lib/dates';

const dots: Record<LiveState['status'], string> = {
  connecting: 'bg-border-control',
  live: 'bg-positive ring-positive-soft',
  reconnecting: 'bg-warning-mark ring-warning-soft',
  silent: 'bg-negative ring-negative-soft',
};

function words({ status, heardAt, changedAt }: LiveState, timeZone: string): { state: string; more: string } {
  const time = (at: number | null, seconds: boolean) => (at === null ? '' : formatTime(new Date(at), timeZone, { seconds }));
  switch (status) {
    case 'connecting':
      return { state: 'Connecting', more: '' };
    case 'live':
      return { state: 'Live', more: changedAt === null ? 'No change yet' : `Last event ${time(changedAt, true)}` };
    case 'reconnecting':
      return { state: 'Reconnecting', more: 'checking every 15 s' };
    case 'silent':
      return { state: 'Not receiving', more: heardAt === null ? '' : `since ${time(heardAt, false)}` };
  }
}

const PAUSE_MS = 10_000;

/** The state as it is heard: at most once in ten seconds, however often it changes. */
function useSpoken(state: string): string {
  const [spoken, setSpoken] = useState(state);
  const last = useRef(0);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        last.current = Date.now();
        setSpoken(state);
      },
      Math.max(0, last.current + PAUSE_MS - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [state]);
  return spoken;
}

/** How the connection for news stands: a dot and words; in the narrow sidebar the dot alone is seen. */
export function LiveLine({ short = false }: { short?: boolean }) {
  const live = useLiveState();
  const { timeZone } = useTenant();
  const { state, more } = words(live, timeZone);
  return (
    <div title={[state, more].filter(Boolean).join(', ')} className={cn('flex gap-2 text-caption text-muted', short ? 'items-center' : 'items-start px-3 max-desk:justify-center max-desk:px-0')}>
      <span aria-hidden className={cn('size-2 shrink-0 rounded-full ring-3', !short && 'mt-1', dots[live.status])} />
      <span aria-hidden className={cn(!short && 'max-desk:hidden')}>
        {state}
        {!short && more && <span className="figures block">{more}</span>}
      </span>
      <span role="status" className="sr-only">
        {useSpoken(state)}
      </span>
    </div>
  );
}
