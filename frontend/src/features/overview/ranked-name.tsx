import type { ReactNode } from 'react';

/** A name in a ranking: two lines at most, and never cut inside a word it could break at. */
export function RankedName({ children }: { children: ReactNode }) {
  return <span className="line-clamp-2 min-w-0 leading-4 wrap-anywhere">{children}</span>;
}
