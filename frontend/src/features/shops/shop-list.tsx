import { Check, CircleAlert, Pause, Unplug, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import type { TenantResponse } from '@/api/schema';
import { useSignedIn } from '@/api/session';
import { Badge, type Tone } from '@/components/ui/badge';
import { Button, buttonClass } from '@/components/ui/button';
import { useSwitchShop } from '@/features/shops/use-switch-shop';
import { formatDay, dayOf, formatZone } from '@/lib/dates';

const states: Record<TenantResponse['state'], { tone: Tone; icon: LucideIcon; word: string }> = {
  connected: { tone: 'good', icon: Check, word: 'Connected' },
  needs_reauthorisation: { tone: 'bad', icon: CircleAlert, word: 'Access refused' },
  frozen: { tone: 'warn', icon: Pause, word: 'Paused by Shopify' },
  uninstalled: { tone: 'bad', icon: Unplug, word: 'Uninstalled' },
};

/** The user's shops: how each stands, and how to look at it. */
export function ShopList() {
  const { tenant, tenants } = useSignedIn();
  const { switchTo, switching } = useSwitchShop();
  return (
    <ul aria-label="Your shops">
      {tenants.map((shop) => (
        <ShopRow key={shop.id} shop={shop} current={shop.id === tenant.id} switching={switching === shop.id} onSwitch={() => switchTo(shop)} />
      ))}
    </ul>
  );
}

interface ShopRowProps {
  shop: TenantResponse;
  current: boolean;
  switching: boolean;
  onSwitch: () => void;
}

function ShopRow({ shop, current, switching, onSwitch }: ShopRowProps) {
  const { tone, icon, word } = states[shop.state];
  const cutOff = shop.state === 'needs_reauthorisation' || shop.state === 'uninstalled';
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-border px-6 py-4 first:border-t-0 max-tablet:px-4">
      <div className="min-w-0 flex-1 basis-60">
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-medium wrap-anywhere">{shop.name}</span>
          <Badge tone={tone} icon={icon}>
            {word}
          </Badge>
        </div>
        <p className="mt-0.5 text-body-sm text-muted wrap-anywhere">
          {shop.domain} &middot; {shop.currency} &middot; {formatZone(shop.timeZone)} &middot; since {formatDay(dayOf(shop.connectedAt, shop.timeZone))}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {cutOff && (
          <Link to={`/shops?again=${encodeURIComponent(shop.domain)}`} className={buttonClass()}>
            Enter a new token
          </Link>
        )}
        {current ? (
          <span className="text-body-sm tablet:px-3 text-muted">You are looking at it</span>
        ) : (
          <Button busy={switching} onClick={onSwitch} aria-label={`Look at ${shop.name}`}>
            Look at it
          </Button>
        )}
      </div>
    </li>
  );
}
