import type { ReactNode } from 'react';

/** Facts below each other: what, and how it is. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="text-body-sm">{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-4 border-t border-border py-1.5 first:border-t-0">
      <dt className="text-secondary wrap-anywhere">{label}</dt>
      <dd className="min-w-0 text-right wrap-anywhere">{children}</dd>
    </div>
  );
}
