import { xOf, type Plot } from '@/components/chart/plot';

/** A rectangle of the chart, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface GhostLabelOptions {
  plot: Plot;
  text: string;
  /** Heights of the comparison line over the buckets, from above; null where there is none. */
  line: readonly (number | null)[];
  /** What the label must not touch: bars and the other label. */
  taken: readonly Box[];
}

export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const CLEAR = 2;
const PIECES = 8;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + CLEAR && b.left < a.right + CLEAR && a.top < b.bottom + CLEAR && b.top < a.bottom + CLEAR;
}

/** Small boxes along the line, which runs flat at its points and steep between them, as the curve does. */
function lineBoxes(plot: Plot, line: readonly (number | null)[]): Box[] {
  return line.flatMap((y, index) => {
    const next = line[index + 1];
    return y === null || next === null || next === undefined ? [] : piecesBetween(xOf(plot, index), plot.band, y, next);
  });
}

function piecesBetween(x: number, width: number, from: number, to: number): Box[] {
  return Array.from({ length: PIECES }, (_, piece) => {
    const [a, b] = [curveAt(piece / PIECES, from, to), curveAt((piece + 1) / PIECES, from, to)];
    const [left, right] = [x + (piece / PIECES) * width, x + ((piece + 1) / PIECES) * width];
    return { left, right, top: Math.min(a, b), bottom: Math.max(a, b) };
  });
}

function curveAt(t: number, from: number, to: number): number {
  return from + (to - from) * t * t * (3 - 2 * t);
}

function candidates(x: number, y: number, width: number, letter: number): { label: PlacedLabel; box: Box }[] {
  const height = letter * 1.8;
  const boxAt = (left: number, base: number): Box => ({ left, right: left + width, top: base - height, bottom: base + letter / 2 });
  return [
    { label: { x: x + letter * 1.5, y: y + 2, anchor: 'start' }, box: boxAt(x + letter * 1.5, y + 2) },
    { label: { x, y: y - letter * 1.3, anchor: 'middle' }, box: boxAt(x - width / 2, y - letter * 1.3) },
    { label: { x: x - letter * 1.5, y: y + 2, anchor: 'end' }, box: boxAt(x - letter * 1.5 - width, y + 2) },
  ];
}

/** The place beside one of the line's high points where its name touches nothing; null when there is none, since the key names it too. */
export function placeGhostLabel({ plot, text, line, taken }: GhostLabelOptions): PlacedLabel | null {
  const width = text.length * plot.letter;
  const obstacles = [...taken, ...lineBoxes(plot, line)];
  const points = line.flatMap((y, index) => (y === null ? [] : [{ x: xOf(plot, index), y }])).sort((a, b) => a.y - b.y);
  for (const { x, y } of points) {
    const free = candidates(x, y, width, plot.letter).find(
      ({ box }) => box.left >= plot.left && box.right <= plot.right && box.top >= 0 && !obstacles.some((other) => overlaps(box, other)),
    );
    if (free) {
      return free.label;
    }
  }

  return null;
}
