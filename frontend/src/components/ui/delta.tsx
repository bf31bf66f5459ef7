import { cn } from '@/lib/cn';
import type { Change } from '@/lib/change';

interface DeltaProps {
  change: Change;
  /** Whether more is good; `up` unless told. More returns are bad: `down`. */
  good?: 'up' | 'down';
}

/** A change against the comparison. The arrow says which way, the colour whether that is good. */
export function Delta({ change, good = 'up' }: DeltaProps) {
  if (change.kind === 'none') {
    return null;
  }

  if (change.kind === 'new' || change.kind === 'flat') {
    return <span className="figures text-body-sm text-muted">{change.kind === 'new' ? 'new' : change.text}</span>;
  }

  return (
    <span className={cn('figures inline-flex items-center gap-1 text-body-sm font-medium whitespace-nowrap', change.kind === good ? 'text-positive' : 'text-negative')}>
      <svg viewBox="0 0 8 8" aria-hidden className="size-2 fill-current">
        <path d={change.kind === 'up' ? 'M4 1 8 7H0z' : 'M4 7 0 1h8z'} />
      </svg>
      {change.text}
    </span>
  );
}
