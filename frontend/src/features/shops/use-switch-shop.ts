import { useState } from 'react';
import { explain } from '@/api/problem';
import type { TenantResponse } from '@/api/schema';
import { switchTenant } from '@/api/session';
import { say } from '@/components/ui/toasts';

/** Looks at another of the user's shops, and says so: the whole page changes. */
export function useSwitchShop() {
  const [switching, setSwitching] = useState<number | null>(null);

  async function change(shop: TenantResponse): Promise<void> {
    setSwitching(shop.id);
    try {
      await switchTenant(shop.id);
      say('good', `Now looking at ${shop.name}`, shop.domain);
    } catch (error) {
      say('bad', `${shop.name} could not be opened`, explain(error));
    } finally {
      setSwitching(null);
    }
  }

  return { switching, switchTo: (shop: TenantResponse) => void change(shop) };
}
