import { Link } from 'react-router';
import { useSignedIn } from '@/api/session';
import { buttonClass } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { AccountCard } from '@/features/settings/account-card';
import { AppearanceCard } from '@/features/settings/appearance-card';
import { Fact, Facts } from '@/features/settings/facts';
import { KeysCard } from '@/features/settings/keys-card';
import { ShopFactsCard } from '@/features/settings/shop-facts-card';

/** What the reader may choose, and what Shopify says of the shop. */
export function SettingsPage() {
  const { tenants } = useSignedIn();
  return (
    <>
      <PageTop title="Settings" detail="For this browser, this shop and this account" />
      <PageBody>
        <div className="grid grid-cols-2 items-start gap-4 max-pair:grid-cols-1 max-tablet:gap-3">
          <div className="grid gap-4 max-tablet:gap-3">
            <AppearanceCard />
            <KeysCard />
            <AccountCard />
          </div>
          <div className="grid gap-4 max-tablet:gap-3">
            <ShopFactsCard />
            <Card title="Connected shops">
              <Facts>
                {tenants.map((shop) => (
                  <Fact key={shop.id} label={shop.name}>
                    {shop.currency}
                  </Fact>
                ))}
              </Facts>
              <Link to="/shops" className={`mt-4 ${buttonClass()}`}>
                Connect or switch shops
              </Link>
            </Card>
          </div>
        </div>
      </PageBody>
    </>
  );
}
