import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { logOut, useSignedIn } from '@/api/session';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

/** Who is signed in, and the way out. */
export function AccountCard() {
  const { email } = useSignedIn();
  const leave = useMutation({ mutationFn: logOut });
  return (
    <Card title="Account">
      <div className="flex flex-wrap items-center justify-between gap-4 pt-1">
        <div className="min-w-0">
          <p className="text-body-sm font-medium wrap-anywhere">{email}</p>
          <p className="text-caption text-muted">Logging out ends the session in every window of this browser.</p>
        </div>
        <Button icon={LogOut} busy={leave.isPending} onClick={() => leave.mutate()}>
          Log out
        </Button>
      </div>
    </Card>
  );
}
