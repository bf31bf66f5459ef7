import { RefreshCw, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { State } from '@/components/ui/state';
import { explainStats } from '@/features/overview/explain-stats';

interface StatementErrorProps {
  query: { error: unknown; isFetching: boolean; refetch: () => unknown; errorUpdatedAt: number };
}

const RETRY_AFTER_S = 8;

/** Seconds until the next attempt, which then is made; starts anew with every failure. */
function useRetryIn({ isFetching, refetch, errorUpdatedAt }: StatementErrorProps['query']): number {
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.min(RETRY_AFTER_S, Math.ceil((errorUpdatedAt - now) / 1000) + RETRY_AFTER_S));
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left === 0 && !isFetching) {
      void refetch();
    }
  }, [left, isFetching, refetch]);
  return left;
}

/** The figures did not come: why, that nothing is lost, and that we try again. */
export function StatementError({ query }: StatementErrorProps) {
  const left = useRetryIn(query);
  const actions = (
    <Button variant="primary" icon={RefreshCw} busy={query.isFetching} onClick={() => void query.refetch()}>
      Try again now
    </Button>
  );
  return (
    <div className="min-h-100 p-4 tablet:min-h-[25.75rem] tablet:p-6">
      <h2 className="text-body-sm font-medium tracking-normal text-secondary">Total sales</h2>
      <div className="grid min-h-86 content-center pb-6">
        <State bad large icon={TriangleAlert} title="Sales could not be loaded." actions={actions}>
          {explainStats(query.error)} <span aria-hidden>We try again in {left} s.</span>
        </State>
      </div>
    </div>
  );
}
