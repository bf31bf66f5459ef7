import { Switch as Radix } from 'radix-ui';
import { useId } from 'react';

interface SwitchProps {
  label: string;
  hint: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex items-center justify-between gap-4 pt-1">
      <div>
        <label htmlFor={id} className="text-body-sm font-medium">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-caption text-muted">
          {hint}
        </p>
      </div>
      <Radix.Root
        id={id}
        aria-describedby={`${id}-hint`}
        checked={on}
        onCheckedChange={onChange}
        className="relative h-6 w-11 shrink-0 rounded-full bg-sunken transition-colors duration-(--duration-quick) edge-control data-[state=checked]:bg-accent-solid"
      >
        <Radix.Thumb className="block size-4.5 translate-x-[3px] rounded-full bg-muted transition-transform duration-(--duration-quick) data-[state=checked]:translate-x-[23px] data-[state=checked]:bg-on-accent" />
      </Radix.Root>
    </div>
  );
}
