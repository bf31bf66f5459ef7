import type { ReactNode } from 'react';
import { useTenant } from '@/api/session';
import { useShopRange } from '@/api/use-shop-range';
import { RangeContext } from '@/components/range/range-context';

/** What the shell gives a page, without the shell: the range of the address. */
export function InsideShell({ children }: { children: ReactNode }) {
  const { timeZone } = useTenant();
  const range = useShopRange();
  const still = { consider: () => undefined, picking: false, setPicking: () => undefined, asOf: null, refreshing: false, refresh: () => undefined };
  return <RangeContext value={{ ...range, ...still, timeZone }}>{children}</RangeContext>;
}
