import type { Change } from '@/lib/change';
import type { Day } from '@/lib/dates';

/** More buckets than this are drawn as a line. */
export const MOST_BARS = 62;

/** What every chart knows of a bucket. */
export interface ChartBucket {
  start: Day;
  end: Day;
  /** `2–8 Nov 2026`: heard, and shown above the amounts. */
  name: string;
  /** `4 of 7 days` of a bucket that is not complete. */
  note: string | null;
  complete: boolean;
  /** The word under the axis, if it has one. */
  tick: string | null;
}

/** A figure as it is drawn and as it is written: geometry takes the number, the reader the text. */
export interface Amount {
  value: number;
  text: string;
}

/** A bucket with one figure and, where there is a comparison, what stood there then. */
export interface ValueBucket extends ChartBucket {
  amount: Amount;
  ghost: (Amount & { name: string }) | null;
  /** What of it matches a search: drawn solid, and the rest soft. */
  part?: Amount | null;
  change: Change;
}

/** What a bucket is called by those who hear it: name, what is missing of it. */
export function spokenName({ name, note }: ChartBucket): string {
  return note === null ? name : `${name}, ${note}`;
}
