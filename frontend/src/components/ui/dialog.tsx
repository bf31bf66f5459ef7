import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { cn } from '@/lib/cn';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The heading, and the name that is heard. */
  title: ReactNode;
  /** Beside the heading, before the close button. */
  actions?: ReactNode;
  /** Below the heading, in muted words. */
  description?: ReactNode;
  children: ReactNode;
  /** `wide`: 1120 x 836 at most, the whole screen of a phone; `narrow`: 480, as high as it needs; `sheet`: from the bottom of a phone. */
  size?: 'wide' | 'narrow' | 'sheet';
}

const sizes = {
  wide: 'h-[min(836px,calc(100dvh-64px))] w-[min(1120px,calc(100vw-64px))] max-tablet:h-dvh max-tablet:w-screen max-tablet:rounded-none',
  sheet: 'mb-0 h-fit max-h-[90dvh] w-screen rounded-b-none overflow-y-auto',
  narrow: 'h-fit max-h-[calc(100dvh-32px)] w-[min(480px,calc(100vw-32px))]',
};

/** The page behind stands still. Set on the element rather than by an injected stylesheet, which the security policy would refuse. */
function useStillPage(open: boolean): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const before = style.overflow;
    if (open) {
      style.overflow = 'hidden';
    }

    return () => {
      style.overflow = before;
    };
  }, [open]);
}

/** A window over the page: named, holds focus, closes with Escape or a click beside it, and gives focus back to what opened it. */
export function Dialog({ open, onOpenChange, title, actions, description, children, size = 'narrow' }: DialogProps) {
  useStillPage(open);
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <div className="appear-softly fixed inset-0 z-30 bg-scrim" />
        <Radix.Content
          data-window
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            // Radix gives focus back to its own trigger alone; ours is whatever changed the address.
            event.preventDefault();
            if (opener.current instanceof HTMLElement) {
              opener.current.focus();
            }
          }}
          className={cn('appear fixed inset-0 z-30 m-auto flex flex-col overflow-hidden rounded-xl bg-elevated shadow-modal outline-none', sizes[size])}
        >
          <header className="flex items-start justify-between gap-4 px-6 pt-6 max-tablet:px-4 max-tablet:pt-3">
            <div className="min-w-0">
              <Radix.Title className="text-title">{title}</Radix.Title>
              {description && <Radix.Description className="text-body-sm text-muted">{description}</Radix.Description>}
            </div>
            <div className="flex shrink-0 items-center gap-2">
              {actions}
              <IconButton icon={X} label="Close" onClick={() => onOpenChange(false)} />
            </div>
          </header>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
