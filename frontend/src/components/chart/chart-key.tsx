import { useId } from 'react';
import { Hatch } from '@/components/chart/hatch';

type Mark = 'bar' | 'line' | 'incomplete' | 'dashes';

interface KeyMarkProps {
  mark: Mark;
  /** A token, `var(--chart-1)`. */
  colour: string;
}

/** The small sign that stands for a series. */
export function KeyMark({ mark, colour }: KeyMarkProps) {
  const hatch = useId();
  return (
    <svg viewBox="0 0 14 10" className="h-2.5 w-3.5 flex-none" aria-hidden>
      {mark === 'line' && <path d="M0 5h14" stroke={colour} strokeWidth="2" />}
      {mark === 'dashes' && <path d="M1 5h12" stroke={colour} strokeWidth="2" strokeDasharray="2 4" strokeLinecap="round" />}
      {mark === 'bar' && <rect width="14" height="10" rx="2" fill={colour} />}
      {mark === 'incomplete' && (
        <>
          <Hatch id={hatch} colour={colour} />
          <rect x=".5" y=".5" width="13" height="9" rx="2" fill={`url(#${hatch})`} stroke={colour} />
        </>
      )}
    </svg>
  );
}

export interface ChartKeyEntry extends KeyMarkProps {
  label: string;
  /** The word on a phone, where it is shorter. */
  short?: string;
}

/** The key of a chart, for what is not labelled in it. */
export function ChartKey({ entries }: { entries: readonly ChartKeyEntry[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-caption text-secondary">
      {entries.map(({ label, short = label, ...mark }) => (
        <li key={label} className="inline-flex items-center gap-1.5">
          <KeyMark {...mark} />
          <span className="tablet:hidden">{short}</span>
          <span className="max-tablet:hidden">{label}</span>
        </li>
      ))}
    </ul>
  );
}
