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
  // Only its rows scroll; where the window is too low for that, all of it does.
  wide: 'h-[min(836px,calc(100dvh-64px))] overflow-y-auto w-[min(1120px,calc(100%-64px))] max-tablet:h-dvh max-tablet:w-full max-tablet:rounded-none',
  sheet: 'mb-0 h-fit max-h-[90dvh] w-full rounded-b-none overflow-y-auto',
  narrow: 'h-fit max-h-[calc(100dvh-32px)] overflow-y-auto w-[min(480px,calc(100%-32px))]',
};

/**
 * What lies over the page. Wheel and finger on it move nothing; the page keeps its scrollbar, so that it does not jump, and no stylesheet
 * has to be injected, which the security policy would refuse.
 */
function Scrim() {
  const scrim = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const still = (event: WheelEvent) => event.preventDefault();
    const element = scrim.current;
    element?.addEventListener('wheel', still, { passive: false });
    return () => element?.removeEventListener('wheel', still);
  }, []);
  return <div ref={scrim} className="appear-softly pointer-events-auto fixed inset-0 z-30 touch-none bg-scrim" />;
}

/** A window over the page: named, holds focus, closes with Escape or a click beside it, and gives focus back to what opened it. */
export function Dialog({ open, onOpenChange, title, actions, description, children, size = 'narrow' }: DialogProps) {
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Scrim />
        <Radix.Content
          data-window
          {...(description ? {} : { 'aria-describedby': undefined })}
          onEscapeKeyDown={(event) => {
            // The first Escape is for the search that is being written.
            if (event.target instanceof HTMLInputElement && event.target.type === 'search' && event.target.value !== '') {
              event.preventDefault();
            }
          }}
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement;
            if (size === 'wide' && event.currentTarget instanceof HTMLElement) {
              // A window to read: the first Tab leads into it, and no button looks chosen.
              event.preventDefault();
              event.currentTarget.focus();
            }
          }}
          onCloseAutoFocus={(event) => {
            // Radix gives focus back to its own trigger alone; ours is whatever changed the address.
            event.preventDefault();
            if (opener.current instanceof HTMLElement) {
              opener.current.focus();
            }
          }}
          className={cn('appear fixed inset-0 z-30 m-auto flex flex-col overflow-hidden overscroll-contain rounded-xl bg-elevated shadow-modal outline-none', sizes[size])}
        >
          <header className="flex items-start justify-between gap-4 px-6 pt-6 max-tablet:px-4 max-tablet:pt-3">
            <div className="min-w-0">
              <Radix.Title className="text-title">{title}</Radix.Title>
              {description && <Radix.Description className="text-body-sm text-muted">{description}</Radix.Description>}
            </div>
            <div className="flex shrink-0 items-center gap-2">
              {actions}
              <IconButton icon={X} label="Close" tooltip={false} onClick={() => onOpenChange(false)} />
            </div>
          </header>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
