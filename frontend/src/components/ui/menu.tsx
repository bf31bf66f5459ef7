import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';

interface MenuProps<Value extends string> {
  trigger: ReactElement;
  /** What is chosen: heard. */
  label: string;
  options: readonly { value: Value; label: ReactNode; end?: ReactNode }[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Below the options, such as a link to connect another shop. */
  children?: ReactNode;
  align?: 'start' | 'end';
}

/** Styles of an item, for `children`. */
export const menuItemClass =
  'flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-3 text-body-sm outline-none data-highlighted:bg-hover aria-checked:bg-selected aria-checked:font-medium pointer-coarse:min-h-11';

/** A choice of one from a menu; arrows, letters and Escape work. */
export function Menu<Value extends string>({ trigger, label, options, value, onChange, children, align = 'start' }: MenuProps<Value>) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content aria-label={label} align={align} sideOffset={6} collisionPadding={8} className="appear z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 overflow-auto rounded-lg bg-elevated p-1.5 shadow-popover">
          <Radix.RadioGroup value={value ?? ''} onValueChange={(next) => onChange(next as Value)}>
            {options.map((option) => (
              <Radix.RadioItem key={option.value} value={option.value} className={menuItemClass}>
                <span className="min-w-0 flex-1">{option.label}</span>
                {option.end}
                <Radix.ItemIndicator>
                  <Check aria-hidden className="size-4" />
                </Radix.ItemIndicator>
              </Radix.RadioItem>
            ))}
          </Radix.RadioGroup>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** One more item of a menu, which does something rather than chooses: give it a link or a button. */
export function MenuItem({ children, onSelect }: { children: ReactElement; onSelect?: () => void }) {
  return (
    <Radix.Item asChild onSelect={onSelect} className={menuItemClass}>
      {children}
    </Radix.Item>
  );
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1.5 h-px bg-border" />;
}
