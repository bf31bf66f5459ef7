import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { cn } from '@/lib/cn';

interface RowLinkProps {
  to: string;
  /** A name in the accent's colour, as an order's; else it looks like the text around it until it is pointed at. */
  accent?: boolean;
  children: ReactNode;
}

/** A link inside a row that opens as a whole: a click on it counts once. */
export function RowLink({ to, accent = false, children }: RowLinkProps) {
  return (
    <Link to={to} onClick={(event) => event.stopPropagation()} className={cn('min-w-0 font-medium hover:underline', accent && 'text-accent-text')}>
      {children}
    </Link>
  );
}
