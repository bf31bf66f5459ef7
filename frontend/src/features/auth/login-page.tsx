import { useState } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import type { ApiProblem } from '@/api/problem';
import { logIn } from '@/api/session';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { AuthLayout } from '@/features/auth/auth-layout';
import { DemoButton } from '@/features/auth/demo-button';
import { PasswordField } from '@/features/auth/password-field';
import { useEntry } from '@/features/auth/use-entry';

const wrongPair = ({ status }: ApiProblem) => (status === 401 ? 'E-mail or password is not right.' : null);

export function LoginPage() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { entered, busy, fields, error, enter } = useEntry();
  const { state } = useLocation() as { state: unknown };
  if (entered) {
    return <Navigate to={entered} replace />;
  }

  return (
    <AuthLayout title="Log in" lead="See what your shop sold, live." error={error} onSubmit={() => void enter(() => logIn(email, password), wrongPair)}>
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required value={email} error={fields.email} onChange={(event) => setEmail(event.target.value)} />
      <PasswordField label="Password" name="password" autoComplete="current-password" required value={password} error={fields.password} onChange={(event) => setPassword(event.target.value)} />
      <div className="mt-2 grid">
        <Button type="submit" variant="primary" block busy={busy}>
          Log in
        </Button>
      </div>
      <DemoButton busy={busy} onLook={(demo) => void enter(() => logIn(demo.email, demo.password), wrongPair)} />
      <p className="mt-2 text-center text-body-sm text-muted">
        New here?{' '}
        <Link to="/register" state={state} className="link">
          Connect your shop
        </Link>
      </p>
    </AuthLayout>
  );
}
