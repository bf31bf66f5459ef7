import { RefreshCw } from 'lucide-react';
import { Button } from '@/components/ui/button';

interface RefreshOfferProps {
  /** "3 new", "Refresh: total is now $231,969.14"; null when nothing changed. */
  offer: string | null;
  onRefresh: () => void;
}

/** Says that the rows under the reader's eyes are no longer the newest, and lets the reader say when to move on. */
export function RefreshOffer({ offer, onRefresh }: RefreshOfferProps) {
  return (
    <span role="status">
      {offer !== null && (
        <Button icon={RefreshCw} onClick={onRefresh}>
          {offer}
        </Button>
      )}
    </span>
  );
}
