/** The vertical axis: its horizontal lines, and the values at its ends. Zero is always a line. */
export interface AxisScale {
  ticks: number[];
  min: number;
  max: number;
}

const MOST_STEPS = 4;
/** What lies less than this share of a step below zero gets room, and no line of its own. */
const WORTH_A_LINE = 0.4;
const nice = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that needs at most four steps. */
function stepFor(low: number, high: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10((high - low) / MOST_STEPS));
  const fits = nice.map((factor) => factor * power).find((step) => stepsOf(low, high, step) <= MOST_STEPS && (!whole || step % 1 === 0));
  return fits ?? 10 * power;
}

function stepsOf(low: number, high: number, step: number): number {
  const below = low > -step * WORTH_A_LINE ? 0 : Math.floor(low / step + 1e-9);
  return Math.ceil(high / step - 1e-9) - below;
}

/**
 * Three to five lines that hold all values and zero.
 * @param whole Whether only whole numbers make sense, as for counts.
 */
export function axisScale(values: readonly number[], { whole = false }: { whole?: boolean } = {}): AxisScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) {
    return { ticks: [0], min: 0, max: 1 };
  }

  const step = whole ? Math.max(1, stepFor(low, high, true)) : stepFor(low, high, false);
  const first = low > -step * WORTH_A_LINE ? 0 : Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { ticks, min: Math.min(low, first * step), max: last * step };
}
