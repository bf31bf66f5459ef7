import { answerOf, client } from '@/api/client';
import type { ConnectRequest, TenantResponse } from '@/api/schema';
import { reloadTenants } from '@/api/session';

/** Connects a shop; its history begins to come in at once. Shopify is asked on the way, which may take longer than our own answers. */
export async function connectShop(request: ConnectRequest): Promise<TenantResponse> {
  const shop = await answerOf(client.POST('/api/tenants', { body: request }));
  await reloadTenants();
  return shop;
}
