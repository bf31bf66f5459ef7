import { CircleAlert, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

export type BannerTone = 'negative' | 'warning' | 'info';

interface BannerProps {
  tone: BannerTone;
  title: string;
  children: ReactNode;
  icon?: LucideIcon;
  /** What to do about it. */
  action?: ReactNode;
}

const tones: Record<BannerTone, { icon: LucideIcon; box: string; mark: string }> = {
  negative: { icon: CircleAlert, box: 'bg-negative-soft inset-ring-negative/28', mark: 'text-negative' },
  warning: { icon: TriangleAlert, box: 'bg-warning-soft inset-ring-warning/30', mark: 'text-warning' },
  info: { icon: Info, box: 'bg-info-soft inset-ring-accent/24', mark: 'text-accent-text' },
};

/** Full width above the content: negative blocks, warning limits, info informs. One at a time, the worst first. */
export function Banner({ tone, title, children, icon, action }: BannerProps) {
  const { icon: usual, box, mark } = tones[tone];
  const Icon = icon ?? usual;
  return (
    <div
      role={tone === 'negative' ? 'alert' : 'status'}
      className={cn('grid grid-cols-[20px_minmax(0,1fr)_auto] items-start gap-3 rounded-lg py-4 pr-4 pl-6 text-body-sm inset-ring max-tablet:grid-cols-[20px_minmax(0,1fr)] max-tablet:pl-4', box)}
    >
      <Icon aria-hidden className={cn('size-5', mark)} />
      <div>
        <p className="font-semibold">{title}</p>
        <p className="max-w-[72ch] text-secondary">{children}</p>
      </div>
      {action && <div className="flex gap-2 self-center max-tablet:col-start-2 max-tablet:justify-self-start">{action}</div>}
    </div>
  );
}
