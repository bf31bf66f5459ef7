import type { ReactNode } from 'react';
import type { Plot } from '@/components/chart/plot';
import { cn } from '@/lib/cn';

interface ChartTooltipProps {
  plot: Plot;
  /** Of the bucket that is spoken of. */
  index: number;
  /** The upper end of its mark, from the chart's top. */
  markTop: number;
  /** Pixels of the root's font size. */
  rem: number;
  children: ReactNode;
}

const WIDTH_IN_REM = 15.5;
const GAP = 8;

/** Beside the bucket, at the side where there is room; above its mark where there is none. Never over the mark itself. */
function placeTooltip({ plot, index, markTop, rem }: Omit<ChartTooltipProps, 'children'>): React.CSSProperties {
  const width = WIDTH_IN_REM * rem;
  const [left, right] = [plot.left + index * plot.band, plot.left + (index + 1) * plot.band];
  if (right + GAP + width <= plot.right) {
    return { left: right + GAP, top: plot.top };
  }

  if (left - GAP - width >= 0) {
    return { left: left - GAP - width, top: plot.top };
  }

  const centred = (left + right) / 2 - width / 2;
  return { left: Math.min(Math.max(0, centred), plot.width - width), bottom: plot.height - markTop + GAP };
}

/** Exact amounts of one bucket. Its button says the same, so it is for the eye alone. */
export function ChartTooltip({ children, ...place }: ChartTooltipProps) {
  return (
    <div
      aria-hidden
      style={placeTooltip(place)}
      className="pointer-events-none absolute z-10 grid w-[15.5rem] gap-1 rounded-lg bg-elevated px-4 py-3 text-body-sm shadow-popover"
    >
      {children}
    </div>
  );
}

interface TooltipRowProps {
  mark: ReactNode;
  label: string;
  value: string;
  strong?: boolean;
}

/** A line of a tooltip: mark, what it is, how much. */
export function TooltipRow({ mark, label, value, strong = false }: TooltipRowProps) {
  return (
    <div className="grid grid-cols-[14px_1fr_auto] items-center gap-2">
      {mark}
      <span className="text-secondary">{label}</span>
      <span className={cn('figures', strong ? 'font-semibold' : 'font-medium')}>{value}</span>
    </div>
  );
}
