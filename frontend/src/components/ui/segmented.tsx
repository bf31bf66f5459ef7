import { cn } from '@/lib/cn';

interface SegmentedProps<Value extends string> {
  /** What is chosen here: heard. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** Fills its line, each item as wide as the others. */
  block?: boolean;
}

/** A choice of two to four, 32 high; the chosen one is pressed. */
export function Segmented<Value extends string>({ label, options, value, onChange, block = false }: SegmentedProps<Value>) {
  return (
    <div role="group" aria-label={label} className={cn('inline-flex rounded-md bg-sunken p-0.5 edge', block && 'flex w-full')}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={cn(
            'h-7 rounded-sm px-3 text-body-sm font-medium text-secondary pointer-coarse:h-10',
            'aria-pressed:bg-surface aria-pressed:text-text aria-pressed:shadow-[0_0_0_1px_var(--border),var(--shadow-card)] dark:aria-pressed:bg-hover',
            block && 'flex-1',
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
