import type { AxisScale } from '@/components/chart/axis-scale';
import { HaloText } from '@/components/chart/halo-text';
import { placeGhostLabel, type Box } from '@/components/chart/place-ghost-label';
import { xOf, yOf, type Plot } from '@/components/chart/plot';
import type { ValueBucket } from '@/components/chart/value-bucket';

interface SalesLabelsProps {
  buckets: readonly ValueBucket[];
  plot: Plot;
  scale: AxisScale;
  /** 0 where a line is drawn. */
  barWidth: number;
  ghostLabel: string;
  formatCompact: (value: number) => string;
}

/** The two things that are said in the chart itself: how high the highest bucket is, and which line is the comparison. */
export function SalesLabels({ buckets, plot, scale, barWidth, ghostLabel, formatCompact }: SalesLabelsProps) {
  const highest = highestOf(buckets);
  const top = highest && peakLabel(highest, plot, scale, formatCompact);
  const ghosts = buckets.map(({ ghost }) => (ghost ? yOf(plot, scale, ghost.value) : null));
  const ghost = placeGhostLabel({
    plot,
    text: ghostLabel,
    line: ghosts,
    taken: [...barBoxes(buckets, plot, scale, barWidth), ...(top ? [top.box] : [])],
  });

  return (
    <>
      {buckets.length === 1 && <LoneGhost y={ghosts[0] ?? null} x={xOf(plot, 0)} halfWidth={barWidth * 0.75} />}
      {ghost && (
        <HaloText x={ghost.x} y={ghost.y} anchor={ghost.anchor}>
          {ghostLabel}
        </HaloText>
      )}
      {top && (
        <HaloText strong x={top.x} y={top.y}>
          {top.text}
        </HaloText>
      )}
    </>
  );
}

/** A line of one point would not be seen, so it is drawn across the bar. */
function LoneGhost({ x, y, halfWidth }: { x: number; y: number | null; halfWidth: number }) {
  return y === null ? null : (
    <>
      <path d={`M${x - halfWidth} ${y}h${2 * halfWidth}`} stroke="var(--chart-bg, var(--surface))" strokeWidth="4.5" />
      <path d={`M${x - halfWidth} ${y}h${2 * halfWidth}`} className="stroke-chart-ghost" strokeWidth="1.75" />
    </>
  );
}

function highestOf(buckets: readonly ValueBucket[]): { index: number; value: number } | null {
  return buckets.reduce<{ index: number; value: number } | null>(
    (best, { amount: { value } }, index) => (value > (best?.value ?? 0) ? { index, value } : best),
    null,
  );
}

function peakLabel({ index, value }: { index: number; value: number }, plot: Plot, scale: AxisScale, format: (value: number) => string) {
  const text = format(value);
  const half = (text.length * plot.letter) / 2;
  const x = Math.min(Math.max(xOf(plot, index), plot.left + half), plot.right - half);
  const y = yOf(plot, scale, value) - plot.letter * 1.3;
  const box: Box = { left: x - half, right: x + half, top: y - plot.letter * 1.8, bottom: y + plot.letter / 2 };
  return { text, x, y, box };
}

function barBoxes(buckets: readonly ValueBucket[], plot: Plot, scale: AxisScale, barWidth: number): Box[] {
  const half = Math.max(barWidth, plot.band) / 2;
  return buckets.map(({ amount: { value } }, index) => {
    const [from, to] = [yOf(plot, scale, Math.max(0, value)), yOf(plot, scale, Math.min(0, value))];
    return { left: xOf(plot, index) - half, right: xOf(plot, index) + half, top: from, bottom: to };
  });
}
