import { RefreshCw } from 'lucide-react';
import { NavLink } from 'react-router';
import { LiveLine } from '@/app/live-line';
import { destinations } from '@/app/navigation';
import { ShopSwitcher } from '@/app/shop-switcher';
import { useRangeControls } from '@/components/range/range-context';
import { IconButton } from '@/components/ui/icon-button';
import { useRangeSearch } from '@/lib/use-range-choice';

/** A phone's top line: shop, live state, refresh. */
export function PhoneTop() {
  const { refresh, refreshing } = useRangeControls();
  return (
    <div className="sticky top-0 z-20 flex items-center justify-between gap-2 bg-background px-4 py-2 tablet:hidden">
      <ShopSwitcher />
      <div className="flex shrink-0 items-center gap-1">
        <LiveLine short />
        <IconButton icon={RefreshCw} label="Refresh" tooltip={false} aria-busy={refreshing || undefined} onClick={refresh} />
      </div>
    </div>
  );
}

/** A phone's bar at the bottom: five places under the thumb. */
export function PhoneNavigation() {
  const search = useRangeSearch();
  return (
    <nav aria-label="Main" className="fixed inset-x-0 bottom-0 z-20 grid h-[calc(64px+env(safe-area-inset-bottom))] grid-cols-5 border-t border-border bg-surface pb-[env(safe-area-inset-bottom)] tablet:hidden">
      {destinations.slice(0, 5).map(({ path, label, icon: Icon }) => (
        <NavLink key={path} to={{ pathname: path, search }} end={path === '/'} className="grid min-w-0 content-center justify-items-center gap-1 text-[11px]/3.5 font-medium text-muted -outline-offset-2 aria-[current=page]:text-accent-text">
          <Icon aria-hidden className="size-5" />
          <span className="max-w-full truncate">{label}</span>
        </NavLink>
      ))}
    </nav>
  );
}
