import { ChevronsUpDown, LogOut, Plus, SlidersHorizontal } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { logOut, switchTenant, useSignedIn } from '@/api/session';
import { explain } from '@/api/problem';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { say } from '@/components/ui/toasts';
import { cn } from '@/lib/cn';
import { useRangeSearch } from '@/lib/use-range-choice';

/** "AO" of "Alder & Oak". */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [first = '', second = ''] = words;
  return (second ? first.charAt(0) + second.charAt(0) : first.slice(0, 2)).toUpperCase();
}

interface ShopSwitcherProps {
  /** Only the letters, for the narrow sidebar. */
  narrow?: boolean;
}

/** The shop that is looked at; opens to the others, to connecting one more, and to the way out. */
export function ShopSwitcher({ narrow = false }: ShopSwitcherProps) {
  const { tenant, tenants } = useSignedIn();
  const navigate = useNavigate();
  const search = useRangeSearch();

  async function look(id: number): Promise<void> {
    try {
      await navigate({ pathname: '/', search });
      await switchTenant(id);
    } catch (error) {
      say('bad', 'The shop could not be switched.', explain(error));
    }
  }

  // What is read of the button has in it what is seen on it (WCAG 2.2, 2.5.3), or speech control would not find it.
  const handle = tenant.domain.replace('.myshopify.com', '');
  const trigger = (
    <button type="button" title={tenant.domain} aria-label={`Switch shop, now ${tenant.name} ${handle}`} className={cn('flex min-w-0 items-center gap-3 rounded-md p-2 text-left hover:bg-hover', !narrow && 'tablet:w-full')}>
      <span aria-hidden className="grid size-8 shrink-0 place-items-center rounded-md bg-text text-body-sm font-semibold text-background">
        {initials(tenant.name)}
      </span>
      {!narrow && (
        <>
          <span className="min-w-0 flex-1">
            <span className="block truncate text-body-sm font-semibold">{tenant.name}</span>
            <span className="block truncate text-caption text-muted max-tablet:hidden">{handle}</span>
          </span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-muted" />
        </>
      )}
    </button>
  );
  const options = tenants.map(({ id, name, currency }) => ({ value: String(id), label: name, end: <span className="text-caption text-muted">{currency}</span> }));
  return (
    <Menu label="Shops" trigger={trigger} options={options} value={String(tenant.id)} onChange={(id) => void look(Number(id))}>
      <MenuSeparator />
      <MenuItem>
        <Link to="/shops">
          <Plus aria-hidden className="size-4 text-muted" />
          Connect another shop
        </Link>
      </MenuItem>
      <MenuItem>
        <Link to={{ pathname: '/settings', search }}>
          <SlidersHorizontal aria-hidden className="size-4 text-muted" />
          Settings
        </Link>
      </MenuItem>
      <MenuItem onSelect={() => void logOut().catch(() => undefined)}>
        <button type="button" className="w-full">
          <LogOut aria-hidden className="size-4 text-muted" />
          Log out
        </button>
      </MenuItem>
    </Menu>
  );
}
