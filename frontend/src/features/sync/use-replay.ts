import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '@/api/problem';
import type { DeliveryResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { say } from '@/components/ui/toasts';
import { replayDelivery } from '@/features/sync/queries';

/** Puts dead letters back in line, one after the other; those that stay dead come back into the list by themselves. */
export function useReplay() {
  const tenantKey = useTenantKey();
  const queryClient = useQueryClient();
  const [replaying, setReplaying] = useState<ReadonlySet<number>>(new Set());

  async function replayAll(letters: readonly DeliveryResponse[]): Promise<void> {
    setReplaying(new Set(letters.map(({ id }) => id)));
    try {
      for (const { id } of letters) {
        await replayDelivery(id);
      }

      say('info', letters.length === 1 ? 'One delivery is back in line' : `${letters.length} deliveries are back in line`, 'They are applied within seconds.');
    } catch (error) {
      say('bad', 'Not everything could be replayed', explain(error));
    } finally {
      setReplaying(new Set());
      await queryClient.invalidateQueries({ queryKey: [tenantKey, 'deliveries'] });
    }
  }

  return { replaying, replay: (letters: readonly DeliveryResponse[]) => void replayAll(letters) };
}
