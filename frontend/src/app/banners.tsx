import { useQuery } from '@tanstack/react-query';
import { RefreshCw, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useLiveState } from '@/api/live-state';
import type { SyncResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { useConnectionWatch } from '@/app/use-connection-watch';
import { useAsOf } from '@/app/use-refresh';
import { Banner } from '@/components/ui/banner';
import { buttonClass } from '@/components/ui/button';
import { ConnectionBanner } from '@/features/shops/connection-banner';
import { connectionTrouble } from '@/features/shops/connection-words';
import { formatDay, formatTime } from '@/lib/dates';

function Offline() {
  const { timeZone } = useTenant();
  const asOf = useAsOf();
  return (
    <Banner tone="warning" icon={WifiOff} title="No network">
      {asOf === null ? '' : `These are the figures of ${formatTime(new Date(asOf), timeZone, { seconds: true })}; `}we go on by ourselves.
    </Banner>
  );
}

function Arriving({ sync }: { sync: SyncResponse }) {
  const percent = sync.resources.find(({ resource }) => resource === 'orders')?.percent;
  return (
    <Banner
      tone="info"
      icon={RefreshCw}
      title={percent === null || percent === undefined ? 'History is arriving' : `History is arriving: ${percent}% of orders`}
      action={
        <Link to="/sync" className={buttonClass()}>
          See progress
        </Link>
      }
    >
      {sync.coverage.from ? `Figures from ${formatDay(sync.coverage.from, { year: 'always' })} on are exact. ` : ''}Older days fill in by themselves.
    </Banner>
  );
}

/** What stands above the cards of every page: one at a time, the worst first. */
export function useBanner(): ReactNode {
  const shop = useTenant();
  const { pathname } = useLocation();
  const { status } = useLiveState();
  const { data: sync } = useQuery(syncProgressQuery(shop.id));
  useConnectionWatch(sync);
  if (status === 'silent' && !navigator.onLine) {
    return <Offline />;
  }

  const trouble = connectionTrouble(shop, sync);
  if (trouble) {
    return <ConnectionBanner trouble={trouble} domain={shop.domain} />;
  }

  const arriving = sync && !sync.coverage.complete && sync.run?.kind === 'backfill' && sync.run.finishedAt === null;
  return arriving && pathname !== '/sync' ? <Arriving sync={sync} /> : null;
}
