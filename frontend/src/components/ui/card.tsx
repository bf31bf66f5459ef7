import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface CardProps {
  /** The heading; without it the card has no head. */
  title?: ReactNode;
  /** At the right of the head: the open button, a choice. */
  action?: ReactNode;
  children: ReactNode;
  /** Place in the grid, least height. */
  className?: string;
  /** The body runs to the edges, as a table does. */
  flush?: boolean;
  /** Data is on its way: said to who cannot see the skeleton. */
  busy?: boolean;
  /** Old figures stay, fainter, until the new ones of another range come. */
  fading?: boolean;
}

/** A surface with a head. */
export function Card({ title, action, children, className, flush = false, busy = false, fading = false }: CardProps) {
  return (
    <section aria-busy={busy || fading || undefined} className={cn('flex min-w-0 flex-col overflow-clip rounded-lg border border-border bg-surface bg-clip-padding shadow-card', className)}>
      {title !== undefined && (
        <header className="flex min-h-13 items-center justify-between gap-3 pt-4 pr-4 pl-6 max-tablet:pt-3 max-tablet:pr-2 max-tablet:pl-4">
          <h2 className="text-body">{title}</h2>
          {action}
        </header>
      )}
      <div className={cn('min-h-0 flex-1 transition-opacity duration-(--duration-calm)', fading && 'opacity-60', !flush && 'px-6 pt-2 pb-6 max-tablet:px-4 max-tablet:pb-4')}>
        {children}
      </div>
    </section>
  );
}
