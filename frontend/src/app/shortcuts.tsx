import { useState } from 'react';
import { useNavigate } from 'react-router';
import { KeysDialog } from '@/app/keys-dialog';
import { destinations } from '@/app/navigation';
import { useKeys } from '@/app/use-keys';
import type { RangeControls } from '@/components/range/range-context';
import { presets } from '@/lib/range';
import { useShortcutsOn } from '@/lib/shortcuts-choice';
import { useRangeSearch } from '@/lib/use-range-choice';

/** The last search on the page: an open window's comes after the page's. */
function focusSearch(): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-search]')];
  fields.at(-1)?.focus();
}

/** The keys of the whole page, and the list of them behind `?`. */
export function Shortcuts({ controls }: { controls: RangeControls }) {
  const [listed, setListed] = useState(false);
  const on = useShortcutsOn();
  const navigate = useNavigate();
  const search = useRangeSearch();
  const { choose, compare, comparison, refresh, setPicking } = controls;
  const ranges = presets.map(({ key, value }) => [key, () => choose({ preset: value })] as const);
  const places = destinations.map(({ key, path }) => [`G ${key}`, () => void navigate({ pathname: path, search })] as const);

  useKeys(
    {
      ...Object.fromEntries([...ranges, ...places]),
      C: () => setPicking(true),
      X: () => compare(comparison === 'none' ? 'previous' : 'none'),
      R: refresh,
      '/': focusSearch,
      '?': () => setListed(true),
    },
    on,
  );
  return <KeysDialog open={listed} onOpenChange={setListed} />;
}
