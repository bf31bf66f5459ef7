import { useQuery } from '@tanstack/react-query';
import { useTenant } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { useRangeControls } from '@/components/range/range-context';
import { formatDay, formatTime, formatZone } from '@/lib/dates';

/** Under the title: in which currency and zone the figures are, and from which day on they are whole. A phone says how old they are instead. */
export function OverviewDetail() {
  const { id, currency, timeZone } = useTenant();
  const { asOf } = useRangeControls();
  const { data: sync } = useQuery(syncProgressQuery(id));
  const from = sync?.coverage.from;
  return (
    <>
      {currency} · {formatZone(timeZone)}
      {asOf !== null && <span className="figures tablet:hidden"> · as of {formatTime(new Date(asOf), timeZone, { seconds: true })}</span>}
      {from && <span className="max-tablet:hidden"> · complete from {formatDay(from, { year: 'always' })}</span>}
    </>
  );
}
