import { ListFilter } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';

interface FilterMenuProps<Value extends string> {
  /** What is filtered: "Status". */
  label: string;
  options: readonly { value: Value; label: string }[];
  /** Null for all. */
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** A filter by one word, all of them unless one is chosen. */
export function FilterMenu<Value extends string>({ label, options, value, onChange }: FilterMenuProps<Value>) {
  const chosen = options.find((option) => option.value === value)?.label;
  const all = { value: 'all' as const, label: 'All' };
  return (
    <Menu<Value | 'all'>
      label={label}
      options={[all, ...options]}
      value={value ?? 'all'}
      onChange={(next) => onChange(next === 'all' ? null : next)}
      trigger={
        <button type="button" className={buttonClass()}>
          <ListFilter aria-hidden className="size-4 shrink-0" />
          {label}
          <span className={chosen ? 'text-accent-text' : 'font-normal text-muted max-tablet:sr-only'}>{chosen ?? 'all'}</span>
        </button>
      }
    />
  );
}
