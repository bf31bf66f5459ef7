import { rowButton } from '@/components/chart/row-button';
import { cn } from '@/lib/cn';

/** A line of the way from gross to total. */
export interface BreakdownLine {
  key: string;
  label: string;
  /** As it is written: `−$7,859.50`, `+$8,674.65`. */
  text: string;
  /** As it is drawn. */
  value: number;
  /** Whether it is a sum of the lines above, drawn from zero; else a step from the sum before it. */
  sum: boolean;
  /** Whether it stands beside the sums: part of none, and without a bar. */
  aside?: boolean;
}

interface BreakdownBarsProps {
  lines: readonly BreakdownLine[];
  onOpen: (key: string) => void;
}

interface Span {
  from: number;
  to: number;
}

/** Where each line's bar begins and ends: sums stand on zero, a step begins where the one before it ended. */
function spansOf(lines: readonly BreakdownLine[]): Span[] {
  let reached = 0;
  return lines.map(({ sum, aside, value }) => {
    const from = sum ? 0 : reached;
    reached = aside ? from : from + value;
    return { from, to: reached };
  });
}

function colourOf({ sum, value }: BreakdownLine): string {
  return sum ? 'bg-chart-1' : value < 0 ? 'bg-chart-3' : 'bg-chart-2';
}

/** Gross sales to total sales as a waterfall that lies on its side. Every line is a button. */
export function BreakdownBars({ lines, onOpen }: BreakdownBarsProps) {
  const spans = spansOf(lines);
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const share = (value: number) => `${(high === low ? 0 : value / (high - low)) * 100}%`;

  return (
    <ul className="grid grid-cols-[minmax(5.25rem,auto)_minmax(1.5rem,1fr)_minmax(6.5rem,auto)] gap-x-3 tablet:grid-cols-[minmax(6rem,auto)_minmax(1.5rem,1fr)_minmax(7rem,auto)]">
      {lines.map((line, index) => {
        const { from, to } = spans[index] ?? { from: 0, to: 0 };
        return (
          <li key={line.key} className="contents">
            <button
              type="button"
              onClick={() => onOpen(line.key)}
              className={cn(rowButton, line.sum && 'font-semibold', (line.aside === true || (line.sum && index > 0)) && 'rounded-none border-t border-border')}
            >
              <span className={cn(!line.sum && 'text-secondary')}>{line.label}</span>
              <span className="relative h-3">
                {!line.aside && (
                  <span
                    className={cn('absolute inset-y-0 min-w-0.5 rounded-[2px]', colourOf(line))}
                    style={{ left: share(Math.min(from, to) - low), width: share(Math.abs(to - from)) }}
                  />
                )}
              </span>
              <span className="figures text-right whitespace-nowrap">{line.text}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
