import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import { register } from '@/api/session';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { AuthLayout } from '@/features/auth/auth-layout';
import { PasswordField } from '@/features/auth/password-field';
import { StrengthMeter } from '@/features/auth/strength-meter';
import { useEntry } from '@/features/auth/use-entry';
import { meantShopDomain } from '@/lib/shop-domain';

const blank = { shopName: '', shopifyDomain: '', accessToken: '', clientSecret: '', email: '', password: '' };

export function RegisterPage() {
  const [form, setForm] = useState(blank);
  const { entered, busy, fields, error, enter } = useEntry();
  if (entered) {
    return <Navigate to={entered} replace />;
  }

  const field = (name: keyof typeof blank) => ({
    name,
    value: form[name],
    error: fields[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setForm({ ...form, [name]: event.target.value }),
  });
  const submit = () => enter(() => register({ ...form, shopifyDomain: meantShopDomain(form.shopifyDomain), clientSecret: form.clientSecret || null }));
  return (
    <AuthLayout title="Connect your shop" lead="Two minutes. Your history starts to arrive at once." error={error} onSubmit={() => void submit()}>
      <TextField label="Shop name" autoComplete="organization" {...field('shopName')} />
      <TextField
        label="Shop domain"
        placeholder="your-shop.myshopify.com"
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        required
        hint={fields.shopifyDomain ? undefined : 'It ends in .myshopify.com. You find it in Shopify under Settings, Domains.'}
        {...field('shopifyDomain')}
      />
      <PasswordField label="Admin API access token" autoComplete="off" required hint="Stored encrypted. Needs read_orders, read_all_orders, read_customers, read_products." {...field('accessToken')} />
      <PasswordField label="Client secret" autoComplete="off" hint="Optional. Proves that webhooks come from Shopify; leave it out to use this installation’s own." {...field('clientSecret')} />
      <TextField label="E-mail" type="email" autoComplete="email" required {...field('email')} />
      <PasswordField label="Password" autoComplete="new-password" required hint={<StrengthMeter password={form.password} />} {...field('password')} />
      <div className="mt-2 grid">
        <Button type="submit" variant="primary" block busy={busy}>
          Connect shop
        </Button>
      </div>
      <p className="text-center text-body-sm text-muted">
        Already connected?{' '}
        <Link to="/login" className="link">
          Log in
        </Link>
      </p>
    </AuthLayout>
  );
}
