import { useTenant } from '@/api/session';
import { Card } from '@/components/ui/card';
import { Fact, Facts } from '@/features/settings/facts';
import { currencyName } from '@/features/settings/currency-name';
import { formatInstant } from '@/lib/dates';

/** What Shopify says of the shop that is looked at; it is changed there, and we follow. */
export function ShopFactsCard() {
  const shop = useTenant();
  return (
    <Card title="This shop">
      <Facts>
        <Fact label="Name">{shop.name}</Fact>
        <Fact label="Domain">{shop.domain}</Fact>
        <Fact label="Currency">{currencyName(shop.currency)}</Fact>
        <Fact label="Time zone">{shop.timeZone}</Fact>
        <Fact label="Plan">{shop.plan ?? 'not told'}</Fact>
        <Fact label="Connected">{formatInstant(shop.connectedAt, shop.timeZone)}</Fact>
      </Facts>
      <p className="mt-3 text-caption text-muted">Days begin at midnight in the shop&rsquo;s zone. These facts are Shopify&rsquo;s: change them there, and we follow.</p>
    </Card>
  );
}
