interface SparklineProps {
  /** Complete buckets only, in order. */
  values: readonly number[];
}

const [WIDTH, HEIGHT, INSET] = [160, 32, 3];

/** The run of a figure at a glance: no axis, no numbers, hidden from those who hear the page. Fewer than two values draw nothing. */
export function Sparkline({ values }: SparklineProps) {
  const line = values.length < 2 ? null : curveThrough(pointsOf(values));
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="block h-8 w-full overflow-visible"
    >
      {line !== null && (
        <>
          <path d={`${line}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z`} className="fill-chart-1-soft" opacity="0.6" />
          <path
            d={line}
            fill="none"
            vectorEffect="non-scaling-stroke"
            strokeWidth="1.5"
            strokeLinejoin="round"
            strokeLinecap="round"
            className="stroke-chart-1"
          />
        </>
      )}
    </svg>
  );
}

interface Point {
  x: number;
  y: number;
}

/** From zero up, so that a small ripple on a large figure looks small. */
function pointsOf(values: readonly number[]): Point[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  return values.map((value, index) => ({
    x: (index / (values.length - 1)) * WIDTH,
    y: HEIGHT - INSET - ((value - low) / span) * (HEIGHT - 2 * INSET),
  }));
}

/** A curve that turns only at the points: each piece starts and ends at its own height. */
function curveThrough(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) {
        return `M${round(x)} ${round(y)}`;
      }

      const third = (x - before.x) / 3;
      const [slopeIn, slopeOut] = [slopeAt(points, index - 1), slopeAt(points, index)];
      return `C${round(before.x + third)} ${round(before.y + slopeIn * third)} ${round(x - third)} ${round(y - slopeOut * third)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

/** Fritsch and Carlson: flat at a turn, else no steeper than the flatter neighbour allows, so that the curve never overshoots. */
function slopeAt(points: readonly Point[], index: number): number {
  const [before, here, after] = [points[index - 1], points[index], points[index + 1]];
  if (!before || !here || !after) {
    return 0;
  }

  const [left, right] = [(here.y - before.y) / (here.x - before.x), (after.y - here.y) / (after.x - here.x)];
  return left * right <= 0 ? 0 : Math.sign(left) * Math.min(Math.abs(left + right) / 2, 3 * Math.abs(left), 3 * Math.abs(right));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
