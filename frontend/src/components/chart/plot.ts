import type { AxisScale } from '@/components/chart/axis-scale';

/** The rectangle in which marks are drawn, in pixels of the whole chart. */
export interface Plot {
  /** The whole chart. */
  width: number;
  height: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Width of one bucket. */
  band: number;
  /** Pixels of one letter of the axis' text, about. */
  letter: number;
}

interface PlotOptions {
  width: number;
  height: number;
  buckets: number;
  /** What stands at the left of the lines. */
  axisTexts: readonly string[];
  /** Pixels of the root's font size: text grows with it, and so does the room it gets. */
  rem: number;
}

const LETTER = 0.43;

/** Room for the axis at the left, one line of text above the highest line, one below the lowest. */
export function plotOf({ width, height, buckets, axisTexts, rem }: PlotOptions): Plot {
  const letter = LETTER * rem;
  const longest = Math.max(...axisTexts.map((text) => text.length), 0);
  const left = Math.round(Math.max(longest * letter + 0.75 * rem, 1.75 * rem));
  const [top, bottom] = [1.375 * rem, height - 1.5 * rem];
  return { width, height, left, top, right: width, bottom, letter, band: Math.max(0, width - left) / Math.max(1, buckets) };
}

/** Where a value lies, from above. */
export function yOf(plot: Plot, scale: AxisScale, value: number): number {
  return plot.bottom - ((value - scale.min) / (scale.max - scale.min)) * (plot.bottom - plot.top);
}

/** The middle of a bucket, from the left. */
export function xOf(plot: Plot, index: number): number {
  return plot.left + (index + 0.5) * plot.band;
}
