import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { TenantResponse } from '@/api/schema';
import { useSignedIn } from '@/api/session';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { ConnectForm } from '@/features/shops/connect-form';
import { ConnectedNotice } from '@/features/shops/connected-notice';
import { ShopList } from '@/features/shops/shop-list';

/** The user's shops, and the form that connects another; `?again=<domain>` asks for a new token of one of them. */
export function ShopsPage() {
  const { tenants } = useSignedIn();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [connected, setConnected] = useState<TenantResponse | null>(null);
  const again = tenants.find(({ domain }) => domain === params.get('again'));

  function done(shop: TenantResponse): void {
    setConnected(shop);
    void navigate('/shops', { replace: true });
  }

  return (
    <>
      <PageTop title="Shops" detail={tenants.length === 1 ? 'One shop is connected' : `${tenants.length} shops are connected`} />
      <PageBody>
        {connected && <ConnectedNotice shop={connected} />}
        <div className="grid grid-cols-12 items-start gap-4 max-tablet:gap-3">
          <Card title="Your shops" flush className="col-span-7 max-pair:col-span-12">
            <ShopList />
          </Card>
          <Card
            className="col-span-5 max-pair:col-span-12"
            title={again ? `New access token of ${again.name}` : 'Connect another shop'}
            action={
              again && (
                <Button variant="ghost" onClick={() => void navigate('/shops', { replace: true })}>
                  Cancel
                </Button>
              )
            }
          >
            <p className="mb-4 max-w-[64ch] text-body-sm text-secondary">
              {again ? 'Nothing that was read is lost: we go on where we stopped.' : 'We ask Shopify whether the token is good before anything is kept. Then its whole history comes in.'}
            </p>
            <ConnectForm key={`${again?.id ?? 'new'} ${connected?.id ?? ''}`} again={again} onConnected={done} />
          </Card>
        </div>
      </PageBody>
    </>
  );
}
