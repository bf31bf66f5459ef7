import { useMutation } from '@tanstack/react-query';
import { Plug } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import type { TenantResponse } from '@/api/schema';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { connectErrors } from '@/features/shops/connect-errors';
import { connectShop } from '@/features/shops/queries';
import { FormAlert } from '@/features/shops/form-alert';
import { TokenHelpButton } from '@/features/shops/token-help';
import { meantShopDomain } from '@/lib/shop-domain';

interface ConnectFormProps {
  /** A shop of the user's that needs a new token: its domain stands and only the token is asked for. */
  again?: TenantResponse | undefined;
  onConnected: (shop: TenantResponse) => void;
}

/** Connects a shop, or one of the user's again with a new token. What is wrong stands beside its field. */
export function ConnectForm({ again, onConnected }: ConnectFormProps) {
  const [fields, setFields] = useState({ shopifyDomain: again?.domain ?? '', accessToken: '', clientSecret: '', shopName: again?.name ?? '' });
  const connect = useMutation({ mutationFn: connectShop, onSuccess: onConnected });
  const { byField, general } = connectErrors(connect.error);
  const field = (name: keyof typeof fields) => ({
    name,
    value: fields[name],
    error: byField[name],
    onChange: (event: SyntheticEvent<HTMLInputElement>) => setFields({ ...fields, [name]: event.currentTarget.value }),
  });

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const shopifyDomain = meantShopDomain(fields.shopifyDomain);
    setFields({ ...fields, shopifyDomain });
    connect.mutate({ ...fields, shopifyDomain, accessToken: fields.accessToken.trim(), clientSecret: fields.clientSecret.trim() || null });
  }

  return (
    <form noValidate onSubmit={submit} aria-label={again ? `New access token of ${again.name}` : 'Connect a shop'} className="grid max-w-110 gap-4">
      {general && <FormAlert>{general}</FormAlert>}
      <TextField
        label="Shop domain"
        hint="The permanent domain from Shopify’s admin"
        placeholder="your-shop.myshopify.com"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        inputMode="url"
        readOnly={again !== undefined}
        required
        {...field('shopifyDomain')}
      />
      <TextField
        label="Admin API access token"
        hint={<TokenHelpButton>Where do I find it?</TokenHelpButton>}
        type="password"
        autoComplete="off"
        placeholder="shpat_…"
        required
        {...field('accessToken')}
      />
      <TextField
        label="Client secret (optional)"
        hint="Of the app the token belongs to: it signs the shop’s webhooks. Without it new orders arrive by the regular check, every five minutes."
        type="password"
        autoComplete="off"
        {...field('clientSecret')}
      />
      {!again && <TextField label="Name (optional)" hint="Shopify’s own name of the shop when left empty" autoComplete="off" maxLength={100} {...field('shopName')} />}
      <div>
        <Button type="submit" variant="primary" icon={Plug} busy={connect.isPending}>
          {again ? 'Use this token' : 'Connect shop'}
        </Button>
      </div>
    </form>
  );
}
