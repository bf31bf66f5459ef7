import { memo, useMemo, useState } from 'react';
import { axisScale } from '@/components/chart/axis-scale';
import { BucketButtons } from '@/components/chart/bucket-buttons';
import { plotOf, yOf } from '@/components/chart/plot';
import { SalesMarks } from '@/components/chart/sales-marks';
import { SalesTooltip } from '@/components/chart/sales-tooltip';
import { useChartSize } from '@/components/chart/use-chart-size';
import { spokenName, type ValueBucket } from '@/components/chart/value-bucket';

interface SalesChartProps {
  buckets: readonly ValueBucket[];
  /** `Total sales by week`: the name of the group of buttons. */
  label: string;
  /** What the comparison is called: `Previous period`. */
  ghostLabel: string;
  /** Values of the axis and of labels inside: `$14.1K`. */
  formatCompact: (value: number) => string;
  onOpen: (bucket: ValueBucket) => void;
}

/** What is heard of a bucket. */
function spoken({ amount, ghost, change, ...bucket }: ValueBucket): string {
  const parts = [`${spokenName(bucket)}: ${amount.text}`];
  if (ghost) {
    parts.push(`previous ${ghost.text}`);
  }

  if (change.kind === 'up' || change.kind === 'down') {
    parts.push(change.text);
  }

  return parts.join(', ');
}

/**
 * A figure over time: bars up to 62 buckets, beyond that a line with a soft area; the comparison as a ghost line. Every bucket is a button. It
 * fills the box it is put in.
 * Loaded lazily: it brings Recharts along.
 */
export const SalesChart = memo(function SalesChart({ buckets, label, ghostLabel, formatCompact, onOpen }: SalesChartProps) {
  const { ref, size } = useChartSize();
  const [active, setActive] = useState<number | null>(null);
  const scale = useMemo(() => axisScale(buckets.flatMap(({ amount, ghost }) => (ghost ? [amount.value, ghost.value] : [amount.value]))), [buckets]);
  const plot = useMemo(() => size && plotOf({ ...size, buckets: buckets.length, axisTexts: scale.ticks.map(formatCompact) }), [size, buckets, scale, formatCompact]);
  const shown = active === null ? undefined : buckets[active];

  return (
    <div ref={ref} className="relative h-full">
      {size && plot && (
        <>
          <SalesMarks buckets={buckets} plot={plot} scale={scale} ghostLabel={ghostLabel} formatCompact={formatCompact} />
          <BucketButtons
            plot={plot}
            names={buckets.map(spoken)}
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
            <SalesTooltip
              bucket={shown}
              ghostLabel={ghostLabel}
              place={{ plot, index: active, rem: size.rem, markTop: yOf(plot, scale, Math.max(0, shown.amount.value)) }}
            />
          )}
        </>
      )}
    </div>
  );
});
