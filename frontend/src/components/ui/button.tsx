import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `secondary` unless told; one `primary` a view. */
  variant?: ButtonVariant;
  icon?: LucideIcon;
  /** Work is under way: the icon turns, the width stays, further clicks do nothing. */
  busy?: boolean;
  /** Fills its line. */
  block?: boolean;
}

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent-solid text-on-accent hover:bg-accent-solid-hover',
  secondary: 'edge-raised bg-control hover:bg-hover [&_svg]:text-muted',
  ghost: 'text-secondary hover:bg-hover hover:text-text',
};

/** The look of a button, for a link that acts like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', block = false): string {
  return cn(
    'inline-flex items-center justify-center gap-2 rounded-md px-3 text-body-sm font-medium whitespace-nowrap transition-colors duration-(--duration-instant)',
    'disabled:bg-sunken disabled:text-muted disabled:edge',
    block ? 'h-10 w-full pointer-coarse:h-11' : 'h-(--control-height)',
    variants[variant],
  );
}

/** 36 high, 44 under a finger. */
export function Button({ variant, icon: Icon, busy = false, block, type = 'button', children, onClick, ...props }: ButtonProps) {
  const Shown = busy ? LoaderCircle : Icon;
  return (
    <button type={type} aria-busy={busy || undefined} aria-disabled={busy || undefined} onClick={busy ? undefined : onClick} className={buttonClass(variant, block)} {...props}>
      {Shown && <Shown aria-hidden className={cn('size-4 shrink-0', busy && 'animate-spin motion-reduce:animate-none')} />}
      {children}
    </button>
  );
}
