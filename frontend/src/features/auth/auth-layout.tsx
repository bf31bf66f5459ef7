import { CircleAlert } from 'lucide-react';
import type { ReactNode, SubmitEvent } from 'react';
import { Brand } from '@/features/auth/brand';
import { Sample } from '@/features/auth/sample';

interface AuthLayoutProps {
  title: string;
  lead: string;
  /** What went wrong with the whole form. */
  error: string | null;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form at the left; what it leads to at the right, from 1024 px on. */
export function AuthLayout({ title, lead, error, onSubmit, children }: AuthLayoutProps) {
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    onSubmit();
  }

  return (
    <main className="grid min-h-dvh pair:grid-cols-2">
      <title>{`${title} \u00b7 XenoStore`}</title>
      <div className="grid place-items-center p-8 max-tablet:items-start max-tablet:px-4">
        <form noValidate onSubmit={submit} className="grid w-full max-w-94 gap-4">
          <div className="mb-2">
            <Brand />
          </div>
          <div className="mb-2">
            <h1 className="text-2xl tracking-[-0.022em]">{title}</h1>
            <p className="mt-1 text-body-sm text-muted">{lead}</p>
          </div>
          {error && (
            <p role="alert" className="flex items-start gap-2 rounded-md bg-negative-soft p-3 text-body-sm text-negative">
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
              {error}
            </p>
          )}
          {children}
        </form>
      </div>
      <div className="grid place-items-center border-l border-border bg-sunken p-12 max-pair:hidden">
        <Sample />
      </div>
    </main>
  );
}
