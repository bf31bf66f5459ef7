import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTenantKey } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { buttonClass } from '@/components/ui/button';
import { Banner } from '@/components/ui/banner';
import { arrivingTitle, isArriving } from '@/features/overview/history';
import { formatDay } from '@/lib/dates';

/** While history arrives: how much of it is there, and from which day on the figures can be trusted. */
export function HistoryBanner() {
  const { data: sync } = useQuery(syncProgressQuery(useTenantKey()));
  if (!isArriving(sync)) {
    return null;
  }

  const { from } = sync.coverage;
  const progress = (
    <Link to="/sync" className={buttonClass()}>
      See progress
    </Link>
  );
  return (
    <Banner tone="info" title={arrivingTitle(sync)} action={progress}>
      {from === null ? 'Figures grow until all of it is here.' : `Figures from ${formatDay(from, { year: 'always' })} on are exact.`}
    </Banner>
  );
}
