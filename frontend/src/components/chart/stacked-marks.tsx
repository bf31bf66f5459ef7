import { memo, useId } from 'react';
import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer, type BarShapeProps } from 'recharts';
import type { AxisScale } from '@/components/chart/axis-scale';
import { BarMark } from '@/components/chart/bar-mark';
import { fitTicks } from '@/components/chart/fit-ticks';
import { HaloText } from '@/components/chart/halo-text';
import { Hatch } from '@/components/chart/hatch';
import { PlotAxes } from '@/components/chart/plot-axes';
import { xOf, yOf, type Plot } from '@/components/chart/plot';
import type { StackBucket, StackSeries } from '@/components/chart/stacked-chart';

const BAR_SHARE = 0.63;
const WIDEST_BAR = 48;
const GAP = 2;

interface StackedMarksProps {
  buckets: readonly StackBucket[];
  series: readonly StackSeries[];
  plot: Plot;
  scale: AxisScale;
  formatCompact: (value: number) => string;
}

/** The drawn part of a stacked chart: parts with a hairline between them, the sum above where there is room for it. */
export const StackedMarks = memo(function StackedMarks({ buckets, series, plot, scale, formatCompact }: StackedMarksProps) {
  const id = useId();
  const barWidth = Math.min(WIDEST_BAR, plot.band * BAR_SHARE);
  const ticks = fitTicks(buckets.map(({ tick }) => tick), plot);
  const rows = buckets.map(({ start, complete, parts }) => ({ start, complete, parts: parts.map(({ value }) => value) }));
  const sumsFit = buckets.every(({ total }) => (total.text.length + 1) * plot.letter <= plot.band);

  return (
    <div aria-hidden className="absolute inset-0">
      <BarChart
        accessibilityLayer={false}
        width={plot.width}
        height={plot.height}
        data={rows}
        margin={{ top: plot.top, right: 0, bottom: plot.height - plot.bottom, left: plot.left }}
      >
        <defs>
          {series.map(({ label, colour }, index) => (
            <Hatch key={label} id={`${id}${index}`} colour={colour} />
          ))}
        </defs>
        <XAxis hide dataKey="start" scale="band" />
        <YAxis hide domain={[scale.min, scale.max]} ticks={scale.ticks} />
        <PlotAxes plot={plot} scale={scale} ticks={ticks} format={formatCompact} />
        {series.map(({ label, colour }, part) => (
          <Bar
            key={label}
            stackId="all"
            dataKey={(row: Row) => row.parts[part] ?? 0}
            isAnimationActive={false}
            shape={({ x, y, width, height, index }: BarShapeProps) => (
              <BarMark
                x={x + (width - barWidth) / 2}
                y={y}
                width={barWidth}
                height={part > 0 && isUnder(rows[index], part) ? height - GAP : height}
                colour={colour}
                hatch={rows[index]?.complete === false ? `${id}${part}` : null}
                round={isOutermost(rows[index], part)}
              />
            )}
          />
        ))}
        {sumsFit && (
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            {buckets.map(({ start, total }, index) => (
              <HaloText key={start} x={xOf(plot, index)} y={yOf(plot, scale, total.value) - plot.letter}>
                {total.text}
              </HaloText>
            ))}
          </ZIndexLayer>
        )}
      </BarChart>
    </div>
  );
});

interface Row {
  start: string;
  complete: boolean;
  parts: readonly number[];
}

/** Whether anything lies below the part, so that it needs the gap. */
function isUnder(row: Row | undefined, part: number): boolean {
  return row?.parts.slice(0, part).some((value) => value > 0) ?? false;
}

function isOutermost(row: Row | undefined, part: number): boolean {
  return !(row?.parts.slice(part + 1).some((value) => value > 0) ?? false);
}
