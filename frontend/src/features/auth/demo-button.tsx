import { useQuery } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import type { DemoResponse } from '@/api/schema';
import { Button } from '@/components/ui/button';
import { demoQuery } from '@/features/auth/queries';

interface DemoButtonProps {
  busy: boolean;
  onLook: (login: DemoResponse) => void;
}

/** A way in without an account, where the operator offers one. */
export function DemoButton({ busy, onLook }: DemoButtonProps) {
  const { data: demo } = useQuery(demoQuery);
  return demo ? (
    <>
      <div aria-hidden className="flex items-center gap-3 text-caption text-muted before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
        or
      </div>
      <Button block icon={Play} busy={busy} onClick={() => onLook(demo)}>
        Look around the demo shop
      </Button>
    </>
  ) : null;
}
