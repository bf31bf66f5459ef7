import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface PopoverProps {
  trigger: ReactElement;
  /** What it is: heard when it opens. */
  label: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'center' | 'end';
  className?: string;
}

/** What is chosen now gets the focus, else the first thing as usual. */
function focusChosen(event: Event): void {
  const chosen = event.target instanceof HTMLElement ? event.target.querySelector<HTMLElement>('[aria-pressed="true"]') : null;
  if (chosen) {
    event.preventDefault();
    chosen.focus();
  }
}

/** A small surface beside its trigger. Escape and a click elsewhere close it; focus goes in and comes back. */
export function Popover({ trigger, label, children, open, onOpenChange, align = 'start', className }: PopoverProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          onOpenAutoFocus={focusChosen}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={cn('appear z-40 max-h-(--radix-popover-content-available-height) overflow-auto rounded-lg bg-elevated shadow-popover', className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
