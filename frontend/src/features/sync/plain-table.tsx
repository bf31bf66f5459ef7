import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

/** A short table at the foot of a card: all its rows are there, none opens. */
export function PlainTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <table className="w-full table-fixed text-body-sm">
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  );
}

interface CellProps {
  /** Figures stand at the right, tabular. */
  end?: boolean;
  className?: string;
  children?: ReactNode;
}

const edges = 'first:pl-6 last:pr-6 max-tablet:first:pl-4 max-tablet:last:pr-4';

export function Th({ end = false, className, children }: CellProps) {
  return (
    <th scope="col" className={cn('h-9 bg-sunken px-3 text-caption font-medium whitespace-nowrap text-muted', edges, end ? 'text-right' : 'text-left', className)}>
      {children}
    </th>
  );
}

export function Td({ end = false, className, children }: CellProps) {
  return <td className={cn('h-11 border-t border-border px-3 py-2 max-tablet:h-15', edges, end && 'figures text-right whitespace-nowrap', className)}>{children}</td>;
}
