import { Moon, Sun } from 'lucide-react';
import { NavLink } from 'react-router';
import { useSignedIn } from '@/api/session';
import { LiveLine } from '@/app/live-line';
import { destinations } from '@/app/navigation';
import { ShopSwitcher } from '@/app/shop-switcher';
import { IconButton } from '@/components/ui/icon-button';
import { Tooltip } from '@/components/ui/tooltip';
import { chooseTheme, useThemeChoice } from '@/lib/theme';
import { useMediaQuery } from '@/lib/use-media-query';
import { useRangeSearch } from '@/lib/use-range-choice';

function ThemeButton() {
  const choice = useThemeChoice();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const other = (choice === 'system' ? systemIsDark : choice === 'dark') ? 'light' : 'dark';
  return <IconButton icon={other === 'dark' ? Moon : Sun} label={`Use the ${other} theme`} onClick={() => chooseTheme(other)} />;
}

function MainNavigation({ narrow }: { narrow: boolean }) {
  const search = useRangeSearch();
  return (
    <nav aria-label="Main" className="grid gap-0.5">
      {destinations.map(({ path, label, icon: Icon }) => {
        const link = (
          <NavLink
            key={path}
            to={{ pathname: path, search }}
            end={path === '/'}
            aria-label={narrow ? label : undefined}
            className="group flex h-9 items-center gap-3 rounded-md px-3 text-body-sm font-medium text-secondary hover:bg-hover hover:text-text aria-[current=page]:bg-hover aria-[current=page]:text-text max-desk:w-10 max-desk:justify-center max-desk:px-0 pointer-coarse:h-11"
          >
            <Icon aria-hidden className="size-4 shrink-0 group-aria-[current=page]:text-accent" />
            {!narrow && label}
          </NavLink>
        );
        return narrow ? (
          <Tooltip key={path} text={label} side="right">
            {link}
          </Tooltip>
        ) : (
          link
        );
      })}
    </nav>
  );
}

/** 232 wide with words from 1200 px on, 64 with icons from 761. */
export function Sidebar() {
  const { email } = useSignedIn();
  const narrow = !useMediaQuery('(min-width: 75rem)');
  return (
    <aside className="sticky top-0 flex h-dvh flex-col gap-6 overflow-y-auto px-3 py-4 max-desk:items-center max-desk:px-2 max-tablet:hidden">
      <ShopSwitcher narrow={narrow} />
      <MainNavigation narrow={narrow} />
      <div className="mt-auto grid gap-3">
        <LiveLine />
        <div className="flex items-center gap-2 border-t border-border pt-3 text-body-sm text-secondary max-desk:justify-center desk:px-3">
          <span className="min-w-0 flex-1 truncate max-desk:hidden">{email}</span>
          <ThemeButton />
        </div>
      </div>
    </aside>
  );
}
