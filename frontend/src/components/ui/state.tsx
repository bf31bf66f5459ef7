import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface StateProps {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  /** Buttons or links: the next step. */
  actions?: ReactNode;
  bad?: boolean;
  /** Alone in a large space: its title is larger. */
  large?: boolean;
}

/** What stands where data would: an icon, a sentence, what it means, a next step. */
export function State({ icon: Icon, title, children, actions, bad = false, large = false }: StateProps) {
  return (
    <div role={bad ? 'alert' : undefined} className="grid justify-items-center gap-2 px-6 py-10 text-center">
      {Icon && (
        <span className={cn('mb-2 grid size-10 place-items-center rounded-lg', bad ? 'bg-negative-soft text-negative' : 'bg-sunken text-muted edge')}>
          <Icon aria-hidden className="size-5" />
        </span>
      )}
      <h3 className={large ? 'text-title' : 'text-body'}>{title}</h3>
      {children && <p className="max-w-[48ch] text-body-sm text-pretty text-muted">{children}</p>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
