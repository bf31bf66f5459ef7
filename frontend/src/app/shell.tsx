import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { startLive } from '@/api/live';
import { useTenant } from '@/api/session';
import { useShopRange } from '@/api/use-shop-range';
import { useBanner } from '@/app/banners';
import { DrilldownHost } from '@/app/drilldown-host';
import { PhoneNavigation, PhoneTop } from '@/app/phone-bars';
import { Shortcuts } from '@/app/shortcuts';
import { Sidebar } from '@/app/sidebar';
import { useConsider } from '@/app/use-consider';
import { useReadyChoice } from '@/app/use-ready-choice';
import { useRefresh } from '@/app/use-refresh';
import { RangeContext, type RangeControls } from '@/components/range/range-context';
import { PageBanner } from '@/components/ui/page-top';

/** Keeps the shop's figures current as long as it is looked at. */
function useLive(tenantKey: number): void {
  const client = useQueryClient();
  useEffect(() => startLive(client, tenantKey), [client, tenantKey]);
}

/** The picker belongs to the page it was opened on. */
function usePicking(): [boolean, (open: boolean) => void] {
  const { pathname } = useLocation();
  const [openOn, setOpenOn] = useState<string | null>(null);
  return [openOn === pathname, (open) => setOpenOn(open ? pathname : null)];
}

function useControls(timeZone: string): RangeControls {
  const { start, end, today, choice, comparison, choose, compare } = useShopRange();
  const range = useMemo(() => ({ start, end }), [start, end]);
  const [picking, setPicking] = usePicking();
  const { consider, ask } = useConsider(today, comparison);
  const chooseReady = useReadyChoice(choose, ask);
  return { choice, comparison, start, end, today, timeZone, choose: chooseReady, compare, consider, picking, setPicking, ...useRefresh(range, comparison) };
}

/** What surrounds every page of a shop: navigation, live state, keys, banners. Another shop is another page: nothing of the last one stays. */
export function Shell() {
  const { id, timeZone } = useTenant();
  const controls = useControls(timeZone);
  const banner = useBanner();
  useLive(id);
  return (
    <RangeContext value={controls}>
      <a href="#main" className="sr-only z-50 rounded-md bg-elevated px-3 py-2 text-body-sm shadow-popover focus:not-sr-only focus:fixed focus:top-2 focus:left-2">
        Skip to content
      </a>
      <div className="min-h-dvh tablet:grid tablet:grid-cols-[64px_minmax(0,1fr)] desk:grid-cols-[var(--sidebar-width)_minmax(0,1fr)]">
        <Sidebar />
        <PhoneTop />
        <main id="main" tabIndex={-1} className="min-w-0 border-border outline-none max-tablet:pb-20 tablet:border-l">
          <PageBanner value={banner}>
            <Outlet key={id} />
          </PageBanner>
        </main>
        <PhoneNavigation />
      </div>
      <DrilldownHost key={id} />
      <Shortcuts controls={controls} />
      <ScrollRestoration getKey={({ pathname }) => pathname} />
    </RangeContext>
  );
}
