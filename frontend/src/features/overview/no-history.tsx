import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Inbox, RefreshCw } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { answerOf, client } from '@/api/client';
import { explain } from '@/api/problem';
import type { SyncResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { Button, buttonClass } from '@/components/ui/button';
import { State } from '@/components/ui/state';
import { arrivingTitle } from '@/features/overview/history';
import { useRangeChoice } from '@/lib/use-range-choice';

/** A shop that is connected and has never been read: the one button that matters. */
export function NoHistory() {
  const tenantKey = useTenantKey();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { choose } = useRangeChoice();
  const start = useMutation({
    mutationFn: () => answerOf(client.POST('/api/sync/sync')),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [tenantKey, 'sync'] });
      await navigate('/sync');
    },
  });
  const actions = (
    <>
      <Button variant="primary" icon={RefreshCw} busy={start.isPending} onClick={() => start.mutate()}>
        Sync my shop
      </Button>
      <Button onClick={() => choose({ preset: 'all' })}>Show all time</Button>
    </>
  );
  return (
    <>
      <State large icon={Inbox} title="Your shop is connected. Now bring in its history." actions={actions}>
        We read everything once, then keep up by ourselves. You can use the dashboard meanwhile.
      </State>
      {start.isError && (
        <p role="alert" className="px-6 text-center text-body-sm text-negative">
          The sync could not be started. {explain(start.error)}
        </p>
      )}
    </>
  );
}

/** The first orders are on their way. */
export function HistoryArriving({ sync }: { sync: SyncResponse }) {
  const progress = (
    <Link to="/sync" className={buttonClass()}>
      See progress
    </Link>
  );
  return (
    <State large icon={RefreshCw} title={arrivingTitle(sync)} actions={progress}>
      Figures appear here as the orders come in.
    </State>
  );
}
