import type { ReactNode } from 'react';

/** A row of a ranking. */
export interface RankedRow {
  key: string;
  /** Its name, with badges if it has any. */
  name: ReactNode;
  count: string;
  amount: string;
  /** As it is drawn: the longest is the highest. */
  value: number;
}

interface BarListProps {
  /** Column heads: `Product`, `Units`, `Net sales`. */
  head: readonly [name: string, count: string, amount: string];
  rows: readonly RankedRow[];
  onOpen: (key: string) => void;
}

/** The best of a kind, each with a bar behind its name that says how it stands to the first. Every row is a button. */
export function BarList({ head: [name, count, amount], rows, onOpen }: BarListProps) {
  const longest = Math.max(0, ...rows.map(({ value }) => value));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(2.5rem,auto)_minmax(5.5rem,auto)] gap-x-2 tablet:grid-cols-[minmax(0,1fr)_minmax(4.5rem,auto)_minmax(6.5rem,auto)] tablet:gap-x-3">
      <div aria-hidden className="col-span-full grid grid-cols-subgrid pb-2 text-caption text-muted">
        <span className="pl-3">{name}</span>
        <span className="text-right">{count}</span>
        <span className="text-right">{amount}</span>
      </div>
      <ol className="col-span-full grid grid-cols-subgrid gap-y-1">
        {rows.map((row) => (
          <li key={row.key} className="contents">
            <button
              type="button"
              onClick={() => onOpen(row.key)}
              className="group col-span-full grid min-h-9 grid-cols-subgrid items-center rounded-sm text-left text-body-sm pointer-coarse:min-h-11 max-tablet:min-h-11"
            >
              <span className="relative flex min-w-0 items-center self-stretch pl-3">
                <span
                  aria-hidden
                  className="absolute inset-y-0 left-0 rounded-sm bg-chart-1-soft group-hover:saturate-150"
                  style={{ width: `${longest > 0 ? Math.max(0, row.value / longest) * 100 : 0}%` }}
                />
                <span className="relative flex min-w-0 items-center gap-2 py-0.5 font-medium">{row.name}</span>
              </span>
              <span className="figures text-right text-secondary">
                {row.count}
                <span className="sr-only"> {count.toLowerCase()}, </span>
              </span>
              <span className="figures text-right font-medium whitespace-nowrap">
                {row.amount}
                <span className="sr-only"> {amount.toLowerCase()}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
