/**
 * The permanent domain that somebody means: the address of their admin is pasted as often as the domain itself, and the first label is
 * enough. What cannot be one is left as it was typed, for the server to object to.
 */
export function meantShopDomain(typed: string): string {
  const text = typed.trim().toLowerCase();
  const store = /^(?:https?:\/\/)?admin\.shopify\.com\/store\/([a-z0-9-]+)/.exec(text)?.[1];
  const host = text.replace(/^https?:\/\//, '').replace(/[/?#].*$/, '');
  if (store) {
    return `${store}.myshopify.com`;
  }

  return /^[a-z0-9][a-z0-9-]*$/.test(host) ? `${host}.myshopify.com` : host;
}
