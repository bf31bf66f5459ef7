import { memo, useId } from 'react';
import { Area, Bar, ComposedChart, Line, XAxis, YAxis, ZIndexLayer, DefaultZIndexes, type BarShapeProps } from 'recharts';
import type { AxisScale } from '@/components/chart/axis-scale';
import { BarMark } from '@/components/chart/bar-mark';
import { fitTicks } from '@/components/chart/fit-ticks';
import { Hatch } from '@/components/chart/hatch';
import { PlotAxes } from '@/components/chart/plot-axes';
import type { Plot } from '@/components/chart/plot';
import { SalesLabels } from '@/components/chart/sales-labels';
import { MOST_BARS, type ValueBucket } from '@/components/chart/value-bucket';

const BAR_SHARE = 0.62;
const WIDEST_BAR = 56;
const COLOUR = 'var(--chart-1)';
/** What is left of a bar, or of the line, that a search has not found. */
const SOFT = 'color-mix(in oklch, var(--chart-1) 24%, transparent)';

interface SalesMarksProps {
  buckets: readonly ValueBucket[];
  plot: Plot;
  scale: AxisScale;
  ghostLabel: string;
  formatCompact: (value: number) => string;
}

/** The drawn part of the sales chart, hidden from those who cannot see it: buttons and the table say the same. Not drawn again for a tooltip. */
export const SalesMarks = memo(function SalesMarks({ buckets, plot, scale, ghostLabel, formatCompact }: SalesMarksProps) {
  const hatch = useId();
  const asLine = buckets.length > MOST_BARS;
  const barWidth = Math.min(WIDEST_BAR, plot.band * BAR_SHARE);
  const ticks = fitTicks(buckets.map(({ tick }) => tick), plot);
  const rows = rowsOf(buckets);
  const isSearched = buckets.some(({ part }) => part);

  return (
    <div aria-hidden className="absolute inset-0">
      <ComposedChart
        accessibilityLayer={false}
        width={plot.width}
        height={plot.height}
        data={rows}
        margin={{ top: plot.top, right: 0, bottom: plot.height - plot.bottom, left: plot.left }}
      >
        <defs>
          <Hatch id={hatch} colour={COLOUR} />
        </defs>
        <XAxis hide dataKey="start" scale="band" />
        {isSearched && <XAxis hide xAxisId="part" dataKey="start" scale="band" />}
        <YAxis hide domain={[scale.min, scale.max]} ticks={scale.ticks} />
        <PlotAxes plot={plot} scale={scale} ticks={ticks} format={formatCompact} />
        {asLine ? lineOfSales(isSearched) : barsOf(rows, 'value', hatch, barWidth, isSearched ? SOFT : COLOUR)}
        {isSearched && !asLine && barsOf(rows, 'part', hatch, barWidth, COLOUR)}
        {isSearched && asLine && <Line {...still} dataKey="part" stroke={COLOUR} strokeWidth={2} strokeLinecap="round" />}
        {buckets.length > 1 && lineOfGhost()}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <SalesLabels buckets={buckets} plot={plot} scale={scale} barWidth={asLine ? 0 : barWidth} ghostLabel={ghostLabel} formatCompact={formatCompact} />
        </ZIndexLayer>
      </ComposedChart>
    </div>
  );
});

const still = { type: 'monotone', isAnimationActive: false, dot: false, activeDot: false, strokeLinejoin: 'round' } as const;

function barsOf(rows: readonly Row[], key: 'value' | 'part', hatch: string, barWidth: number, colour: string) {
  return (
    <Bar
      key={key}
      xAxisId={key === 'part' ? 'part' : 0}
      dataKey={key}
      isAnimationActive={false}
      shape={({ x, y, width, height, index }: BarShapeProps) => {
        const row = rows[index];
        const [top, tall] = height < 0 ? [y + height, -height] : [y, height];
        return (
          <BarMark
            x={x + (width - barWidth) / 2}
            y={top}
            width={barWidth}
            height={tall}
            colour={colour}
            hatch={row?.complete === false && colour === COLOUR ? hatch : null}
            below={(row?.[key] ?? 0) < 0}
          />
        );
      }}
    />
  );
}

function lineOfGhost() {
  return (
    <>
      <Line {...still} dataKey="ghost" stroke="var(--chart-bg, var(--surface))" strokeWidth={4.5} />
      <Line {...still} dataKey="ghost" stroke="var(--chart-ghost)" strokeWidth={1.75} strokeLinecap="round" />
    </>
  );
}

function lineOfSales(isSearched: boolean) {
  return (
    <>
      <Area {...still} dataKey="value" stroke="none" fill="var(--chart-1-soft)" fillOpacity={1} />
      <Line {...still} dataKey="whole" stroke={isSearched ? SOFT : COLOUR} strokeWidth={2} strokeLinecap="round" />
      <Line {...still} dataKey="incomplete" stroke={isSearched ? SOFT : COLOUR} strokeWidth={2} strokeDasharray="2 5" strokeLinecap="round" />
    </>
  );
}

interface Row {
  start: string;
  complete: boolean;
  value: number;
  ghost: number | null;
  /** What of the value matches a search. */
  part: number | null;
  /** The line through complete buckets. */
  whole: number | null;
  /** The dashed piece from the last complete bucket to one that is not. */
  incomplete: number | null;
}

function rowsOf(buckets: readonly ValueBucket[]): Row[] {
  return buckets.map(({ start, complete, amount, ghost, part }, index) => {
    const besideIncomplete = [buckets[index - 1], buckets[index + 1]].some((neighbour) => neighbour?.complete === false);
    return {
      start,
      complete,
      value: amount.value,
      ghost: ghost?.value ?? null,
      part: part?.value ?? null,
      whole: complete ? amount.value : null,
      incomplete: !complete || besideIncomplete ? amount.value : null,
    };
  });
}
