import type { OrderDetailsResponse } from '@/api/schema';
import { Card } from '@/components/ui/card';
import { Facts } from '@/components/ui/facts';
import { dayOf, formatDay, formatTime } from '@/lib/dates';

/** What Shopify holds and when it last changed there. */
export function RecordCard({ details, timeZone }: { details: OrderDetailsResponse; timeZone: string }) {
  const { order, createdAt, sourceName, presentmentCurrency, taxesIncluded } = details;
  const moment = (instant: string) =>
    `${formatDay(dayOf(instant, timeZone), { year: 'always' })}, ${formatTime(instant, timeZone, { seconds: true })}`;
  return (
    <Card title="Record">
      <Facts
        facts={[
          ['Shopify id', <span className="figures">{order.id}</span>],
          ['Channel', sourceName],
          ['Created', createdAt === order.processedAt ? undefined : moment(createdAt)],
          ['Last change', moment(order.updatedAt)],
          ['Prices', taxesIncluded ? 'contain tax' : 'without tax'],
          ['Buyer’s currency', presentmentCurrency === details.currency ? undefined : presentmentCurrency],
        ]}
      />
    </Card>
  );
}
