import { useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { RefreshOffer } from '@/components/rows/refresh-offer';
import { OPENED } from '@/features/drilldown/queries';

interface SumRowProps {
  /** "Sum of all 2,425 rows". */
  label: string;
  /** "of $231,885.66 in all 2,425 rows" under a filter. */
  detail?: ReactNode;
  /** The sum is the figure that was opened. */
  isFigure: boolean;
  /** "Refresh: total is now $231,969.14", when it is another by now. */
  offer: string | null;
  onRefresh: () => void;
  /** The sum; undefined while it is asked for. */
  sum: string | undefined;
  /** What goes with it, quieter. */
  beside?: string;
}

/** At the foot of the modal, always: the sum of all matching rows. */
export function SumRow({ label, detail, isFigure, offer, onRefresh, sum, beside }: SumRowProps) {
  const client = useQueryClient();
  function refresh(): void {
    onRefresh();
    void client.refetchQueries({ type: 'active', predicate: ({ queryKey }) => queryKey[2] === OPENED });
  }

  return (
    <footer className="flex min-h-16 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-border bg-sunken px-6 py-2 text-body-sm max-tablet:px-4">
      <div role="status">
        <div className="font-semibold">{label}</div>
        {isFigure ? (
          <div className="flex items-center gap-1 text-caption text-muted">
            <Check aria-hidden className="size-3.5 text-positive" />
            Equal to the figure you opened
          </div>
        ) : (
          detail && <div className="text-caption text-muted">{detail}</div>
        )}
      </div>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-x-4 gap-y-1">
        <RefreshOffer offer={offer} onRefresh={refresh} />
        {beside && <span className="figures text-muted">{beside}</span>}
        <span className="figures text-title font-semibold tracking-[-0.015em]">{sum ?? '–'}</span>
      </div>
    </footer>
  );
}
