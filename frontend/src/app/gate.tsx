import { useQueryClient } from '@tanstack/react-query';
import { ServerOff } from 'lucide-react';
import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { explain } from '@/api/problem';
import { restoreSession, useSession } from '@/api/session';
import { Shell } from '@/app/shell';
import { Button } from '@/components/ui/button';
import { State } from '@/components/ui/state';

/** Nothing of a shop stays in memory after its reader left; the log-in leads back here. */
function SignedOut() {
  const client = useQueryClient();
  const location = useLocation();
  useEffect(() => client.clear(), [client]);
  return <Navigate to="/login" replace state={{ from: `${location.pathname}${location.search}` }} />;
}

function Unreachable({ error }: { error: unknown }) {
  return (
    <main className="grid min-h-dvh place-items-center">
      <State bad icon={ServerOff} title="XenoStore could not be reached." actions={<Button onClick={() => void restoreSession()}>Try again now</Button>}>
        {explain(error)}
      </State>
    </main>
  );
}

/** Lets a session in; anybody else is led to the log-in. */
export function Gate() {
  const session = useSession();
  switch (session.status) {
    case 'restoring':
      return <div aria-busy className="min-h-dvh" />;
    case 'unreachable':
      return <Unreachable error={session.error} />;
    case 'signedOut':
      return <SignedOut />;
    case 'signedIn':
      return <Shell />;
  }
}
