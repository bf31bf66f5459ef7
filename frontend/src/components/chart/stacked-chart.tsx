import { memo, useMemo, useState } from 'react';
import { axisScale } from '@/components/chart/axis-scale';
import { BucketButtons } from '@/components/chart/bucket-buttons';
import { KeyMark } from '@/components/chart/chart-key';
import { ChartTooltip, TooltipRow } from '@/components/chart/chart-tooltip';
import { plotOf, yOf } from '@/components/chart/plot';
import { StackedMarks } from '@/components/chart/stacked-marks';
import { useChartSize } from '@/components/chart/use-chart-size';
import { spokenName, type Amount, type ChartBucket } from '@/components/chart/value-bucket';

/** A bucket with what it is made of, from the base up, and their sum. */
export interface StackBucket extends ChartBucket {
  parts: readonly Amount[];
  total: Amount;
}

/** What a part is called, and its token. */
export interface StackSeries {
  label: string;
  colour: string;
}

interface StackedChartProps {
  buckets: readonly StackBucket[];
  /** From the base up, as the parts. */
  series: readonly StackSeries[];
  label: string;
  formatCompact: (value: number) => string;
  onOpen: (bucket: StackBucket) => void;
}

/** Counts that add up, bucket by bucket; fills the box it is put in. Loaded lazily: it brings Recharts along. */
export const StackedChart = memo(function StackedChart({ buckets, series, label, formatCompact, onOpen }: StackedChartProps) {
  const { ref, size } = useChartSize();
  const [active, setActive] = useState<number | null>(null);
  const scale = useMemo(() => axisScale(buckets.map(({ total }) => total.value), { whole: true }), [buckets]);
  const plot = useMemo(() => size && plotOf({ ...size, buckets: buckets.length, axisTexts: scale.ticks.map(formatCompact) }), [size, buckets, scale, formatCompact]);
  const shown = active === null ? undefined : buckets[active];

  return (
    <div ref={ref} className="relative h-full">
      {size && plot && (
        <>
          <StackedMarks buckets={buckets} series={series} plot={plot} scale={scale} formatCompact={formatCompact} />
          <BucketButtons
            plot={plot}
            names={buckets.map((bucket) => spoken(bucket, series))}
            label={label}
            onActive={setActive}
            onOpen={(index) => {
              const bucket = buckets[index];
              if (bucket) {
                onOpen(bucket);
              }
            }}
          />
          {shown && active !== null && (
            <ChartTooltip plot={plot} index={active} rem={size.rem} markTop={yOf(plot, scale, shown.total.value)}>
              <StackAmounts bucket={shown} series={series} />
            </ChartTooltip>
          )}
        </>
      )}
    </div>
  );
});

function StackAmounts({ bucket, series }: { bucket: StackBucket; series: readonly StackSeries[] }) {
  const mark = bucket.complete ? 'bar' : 'incomplete';
  return (
    <>
      <div className="font-semibold">
        {bucket.name}
        {bucket.note !== null && <span className="font-normal text-muted">, {bucket.note}</span>}
      </div>
      {series
        .map(({ label, colour }, index) => (
          <TooltipRow key={label} mark={<KeyMark mark={mark} colour={colour} />} label={label} value={bucket.parts[index]?.text ?? ''} />
        ))
        .reverse()}
      <div className="mt-1 flex justify-between gap-4 border-t border-border pt-1.5 font-medium">
        <span className="text-secondary">Together</span>
        <span className="figures">{bucket.total.text}</span>
      </div>
    </>
  );
}

function spoken(bucket: StackBucket, series: readonly StackSeries[]): string {
  const parts = series.map(({ label }, index) => `${label.toLowerCase()} ${bucket.parts[index]?.text ?? ''}`);
  return `${spokenName(bucket)}: ${parts.join(', ')}`;
}
