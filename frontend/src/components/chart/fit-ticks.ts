import { xOf, type Plot } from '@/components/chart/plot';

/** A word under the axis. */
export interface Tick {
  text: string;
  x: number;
}

const GAP_IN_LETTERS = 1.5;

/**
 * The words that stand side by side without touching: all of them, else every second, third and so on, counted back from the last, so that
 * the newest keeps its word. A word that would leave the chart is moved to its edge.
 */
export function fitTicks(words: readonly (string | null)[], plot: Plot): Tick[] {
  const all = words.flatMap((text, index) => (text === null ? [] : [place(text, xOf(plot, index), plot)]));
  for (let step = 1; step < all.length; step++) {
    const kept = all.filter((_, index) => (all.length - 1 - index) % step === 0);
    if (kept.every((tick, index) => apart(kept[index - 1], tick, plot))) {
      return kept;
    }
  }

  return all.slice(-1);
}

function place(text: string, x: number, plot: Plot): Tick {
  const half = (text.length * plot.letter) / 2;
  return { text, x: Math.min(x, plot.right - half) };
}

function apart(before: Tick | undefined, tick: Tick, plot: Plot): boolean {
  return !before || tick.x - before.x >= ((before.text.length + tick.text.length) / 2 + GAP_IN_LETTERS) * plot.letter;
}
