import { align } from '@/lib/decimal';

/** How a figure stands against its comparison. */
export type Change =
  | { kind: 'none' }
  | { kind: 'new' }
  | { kind: 'flat'; text: string }
  | { kind: 'up' | 'down'; text: string };

/** Tenths of a per cent, rounded half away from zero, without a float in between. */
function tenths(now: bigint, before: bigint): bigint {
  const base = before < 0n ? -before : before;
  const scaled = (now - before) * 2000n;
  return (scaled < 0n ? scaled - base : scaled + base) / (2n * base);
}

/**
 * The change of a figure against its comparison: `+10.8%`, `−3.8%`, `0.0%` under ±0.05 %, "new" when there is no base, nothing without a
 * comparison. The arrow says the direction of the size: returns that grow from −100 to −118 go up.
 */
export function changeOf(now: string | number, before: string | number | null | undefined): Change {
  if (before === null || before === undefined) {
    return { kind: 'none' };
  }

  const { a, b } = align(String(now), String(before));
  const [current, base] = a <= 0n && b <= 0n ? [-a, -b] : [a, b];
  if (base === 0n) {
    return current === 0n ? { kind: 'flat', text: '0.0%' } : { kind: 'new' };
  }

  const change = tenths(current, base);
  if (change === 0n) {
    return { kind: 'flat', text: '0.0%' };
  }

  const size = change < 0n ? -change : change;
  const digits = `${new Intl.NumberFormat(navigator.language || 'en').format(size / 10n)}.${size % 10n}%`;
  return change < 0n ? { kind: 'down', text: `\u2212${digits}` } : { kind: 'up', text: `+${digits}` };
}
