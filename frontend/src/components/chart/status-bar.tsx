import { rowButton } from '@/components/chart/row-button';
import { cn } from '@/lib/cn';

/** A slice: how many, and which share of all. */
export interface StatusSlice {
  key: string;
  label: string;
  count: number;
  /** `2,130`. */
  text: string;
  /** `92.5%`. */
  share: string;
  /** A class that gives the background of its token: `bg-chart-1`. */
  colour: string;
}

interface StatusBarProps {
  slices: readonly StatusSlice[];
  onOpen: (key: string) => void;
}

/** One bar cut into its parts, and below it a row for each. */
export function StatusBar({ slices, onOpen }: StatusBarProps) {
  return (
    <>
      <div aria-hidden className="my-3 flex h-3 gap-0.5">
        {slices.map(({ key, count, colour }) => (
          <span key={key} className={cn('min-w-1 rounded-[2px]', colour)} style={{ flexGrow: count, flexBasis: 0 }} />
        ))}
      </div>
      <ul className="grid grid-cols-[0.5rem_minmax(0,1fr)_auto_minmax(2.75rem,auto)] gap-x-2">
        {slices.map(({ key, label, text, share, colour }) => (
          <li key={key} className="contents">
            <button type="button" onClick={() => onOpen(key)} className={rowButton}>
              <span aria-hidden className={cn('size-2 rounded-[2px]', colour)} />
              <span className="text-secondary">{label}</span>
              <span className="figures text-right">{text}</span>
              <span className="figures text-right text-muted">{share}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
