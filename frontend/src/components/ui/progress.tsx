import { cn } from '@/lib/cn';

interface ProgressProps {
  /** What moves: heard. */
  label: string;
  /** 0 to 100; null when the end is not known. */
  percent: number | null;
  state?: 'running' | 'throttled' | 'complete' | 'failed';
}

const fills = {
  running: 'bg-accent',
  throttled: 'stripes',
  complete: 'bg-positive',
  failed: 'bg-negative',
};

/** 8 high. Throttled is striped; the words beside it say until when. */
export function Progress({ label, percent, state = 'running' }: ProgressProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className="h-2 overflow-hidden rounded-xs bg-sunken edge"
    >
      <div
        className={cn('h-full rounded-xs transition-[width] duration-(--duration-calm)', fills[state], percent === null && 'w-1/3 animate-pulse motion-reduce:animate-none')}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
