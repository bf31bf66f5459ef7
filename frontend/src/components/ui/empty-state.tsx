import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { State } from '@/components/ui/state';

interface EmptyStateProps {
  icon?: LucideIcon;
  /** "No sale between 1 and 7 Nov." */
  title: string;
  /** What it means: "Your last order was on 29 Oct." */
  children?: ReactNode;
  /** The next step. */
  action?: ReactNode;
}

export function EmptyState({ action, ...props }: EmptyStateProps) {
  return <State actions={action} {...props} />;
}

interface NoMatchProps {
  search: string;
  onClear: () => void;
  /** What the search reads; orders and events unless told. */
  reads?: string;
}

/** A search that found nothing says what it read. */
export function NoMatch({ search, onClear, reads = 'order, customer, product, date and status' }: NoMatchProps) {
  return (
    <State title={`No row matches \u201c${search}\u201d.`} actions={<Button onClick={onClear}>Clear search</Button>}>
      Search reads {reads}.
    </State>
  );
}
