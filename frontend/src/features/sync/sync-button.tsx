import { useMutation, useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { syncProgressQuery } from '@/api/sync-progress';
import { explain } from '@/api/problem';
import type { SyncResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import { Button } from '@/components/ui/button';
import { say } from '@/components/ui/toasts';
import { startSync } from '@/features/sync/queries';
import { isRunning } from '@/features/sync/run-words';

/** Starts a run; while one is under way it says so. A shop that Shopify has cut off cannot be read. */
export function SyncButton({ sync }: { sync: SyncResponse | undefined }) {
  const { id, state } = useTenant();
  const queryClient = useQueryClient();
  const progress = syncProgressQuery(id).queryKey;
  const start = useMutation({
    mutationFn: startSync,
    onSuccess: (run) => {
      queryClient.setQueryData(progress, (known) => known && { ...known, run });
      return queryClient.invalidateQueries({ queryKey: progress });
    },
    onError: (error) => say('bad', 'The sync did not start', explain(error)),
  });
  const running = sync !== undefined && isRunning(sync);
  const first = sync?.run === null;
  const cutOff = state === 'needs_reauthorisation' || state === 'uninstalled';
  return (
    <Button variant="primary" icon={RefreshCw} busy={start.isPending} disabled={running || cutOff || sync === undefined} onClick={() => start.mutate()}>
      {running ? 'Sync running' : first ? 'Sync my shop' : 'Sync now'}
    </Button>
  );
}
