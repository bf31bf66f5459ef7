import { CircleCheck } from 'lucide-react';
import { Link } from 'react-router';
import type { TenantResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { Banner } from '@/components/ui/banner';
import { Button, buttonClass } from '@/components/ui/button';
import { useSwitchShop } from '@/features/shops/use-switch-shop';

/** A shop was connected; what comes next is to look at it. */
export function ConnectedNotice({ shop }: { shop: TenantResponse }) {
  const current = useTenantKey() === shop.id;
  const { switchTo, switching } = useSwitchShop();
  const next = current ? (
    <Link to="/sync" className={buttonClass()}>
      See progress
    </Link>
  ) : (
    <Button busy={switching !== null} onClick={() => switchTo(shop)}>
      Look at {shop.name}
    </Button>
  );
  return (
    <Banner tone="info" icon={CircleCheck} title={`${shop.name} is connected`} action={next}>
      Its history is arriving by itself; the figures grow as it does.
    </Banner>
  );
}
