import { useEffect, useRef } from 'react';
import type { SyncResponse } from '@/api/schema';
import { reloadTenants } from '@/api/session';

/** Where the sync stands, as far as the connection can have to do with it: a run that ended or a part that waits. */
function standing(sync: SyncResponse | undefined): string | null {
  return sync ? JSON.stringify([sync.run?.id, sync.run?.finishedAt, sync.resources.map(({ state }) => state)]) : null;
}

/** Asks how the shops are connected whenever the sync took a turn: Shopify's refusal of a token shows there first. */
export function useConnectionWatch(sync: SyncResponse | undefined): void {
  const now = standing(sync);
  const before = useRef(now);
  useEffect(() => {
    if (before.current !== null && now !== null && before.current !== now) {
      reloadTenants().catch(() => undefined);
    }

    before.current = now ?? before.current;
  }, [now]);
}
