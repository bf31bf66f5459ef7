import type { LucideIcon } from 'lucide-react';
import { cn } from '@/lib/cn';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

interface BadgeProps {
  tone?: Tone;
  icon?: LucideIcon;
  children: string;
  /** Under 1360 px, and in a container under 260, the icon alone is seen; the word is still heard. */
  compact?: boolean;
}

const tones: Record<Tone, string> = {
  good: 'bg-positive-soft text-positive',
  warn: 'bg-warning-soft text-warning',
  bad: 'bg-negative-soft text-negative',
  info: 'bg-info-soft text-accent-text',
  neutral: 'bg-hover text-secondary edge',
};

/** 22 high: an icon and a word, so that colour never speaks alone. */
export function Badge({ tone = 'neutral', icon: Icon, children, compact = false }: BadgeProps) {
  return (
    <span
      title={compact ? children : undefined}
      className={cn(
        'inline-flex h-5.5 shrink-0 items-center gap-1.5 rounded-full px-2 text-caption font-medium whitespace-nowrap',
        compact && 'max-wide:px-[5px] @max-[260px]:px-[5px]',
        tones[tone],
      )}
    >
      {Icon && <Icon aria-hidden className="size-3 shrink-0" strokeWidth={2} />}
      <span className={cn(compact && 'max-wide:sr-only @max-[260px]:sr-only')}>{children}</span>
    </span>
  );
}
