import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Tooltip } from '@/components/ui/tooltip';
import { cn } from '@/lib/cn';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label'> {
  icon: LucideIcon;
  /** What it does: heard, and shown as a tooltip. */
  label: string;
  /** `plain` unless told: no edge, as in the head of a card. */
  edged?: boolean;
  tooltip?: boolean;
}

/** A button of one icon, 32 square (44 under a finger), always with a name. */
export function IconButton({ icon: Icon, label, edged = false, tooltip = true, type = 'button', ...props }: IconButtonProps) {
  const button = (
    <button
      type={type}
      aria-label={label}
      className={cn(
        'grid size-8 shrink-0 place-items-center rounded-md text-muted transition-colors duration-(--duration-instant) hover:bg-hover hover:text-text disabled:opacity-50 pointer-coarse:size-11',
        edged && 'edge-raised bg-control',
      )}
      {...props}
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
  return tooltip ? <Tooltip text={label}>{button}</Tooltip> : button;
}
