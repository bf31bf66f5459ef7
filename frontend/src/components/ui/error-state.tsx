import { TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { State } from '@/components/ui/state';

interface ErrorStateProps {
  /** What could not be done: "Customers could not be counted." */
  title: string;
  /** Why and what it means: `explain(error)` of api/problem. */
  detail: string;
  onRetry?: () => void;
  retrying?: boolean;
}

export function ErrorState({ title, detail, onRetry, retrying = false }: ErrorStateProps) {
  const retry = onRetry && (
    <Button onClick={onRetry} busy={retrying}>
      Try again
    </Button>
  );
  return (
    <State bad icon={TriangleAlert} title={title} actions={retry}>
      {detail}
    </State>
  );
}
