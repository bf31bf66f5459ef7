import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { cn } from '@/lib/cn';
import { inputClass } from '@/components/ui/text-field';

interface SearchFieldProps {
  /** What it searches: heard. */
  label: string;
  placeholder?: string;
  /** The searched text as the address has it. */
  value: string;
  /** Called 200 ms after the last key, at once when cleared or on Enter. */
  onSearch: (text: string) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
}

const PAUSE_MS = 200;

/** A search that waits for the end of the word. `/` puts the cursor here (it carries `data-search`). Escape clears it first. */
export function SearchField({ label, placeholder = 'Search', value, onSearch, inputRef }: SearchFieldProps) {
  const [typed, setTyped] = useState({ text: value, of: value });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const own = useRef<HTMLInputElement>(null);
  const text = typed.of === value ? typed.text : value;

  useEffect(() => () => clearTimeout(timer.current), []);

  function type(next: string, wait: number): void {
    clearTimeout(timer.current);
    setTyped({ text: next, of: value });
    timer.current = setTimeout(() => onSearch(next.trim()), wait);
  }

  return (
    <div className={cn(inputClass(), 'h-(--control-height) w-full')}>
      <Search aria-hidden className="size-4 shrink-0 text-muted" />
      <input
        ref={inputRef ?? own}
        type="search"
        data-search
        aria-label={label}
        placeholder={placeholder}
        maxLength={100}
        value={text}
        className="text-body-sm [&::-webkit-search-cancel-button]:hidden"
        onChange={(event) => type(event.target.value, PAUSE_MS)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            type(text, 0);
          } else if (event.key === 'Escape' && text) {
            event.stopPropagation();
            event.nativeEvent.stopImmediatePropagation();
            type('', 0);
          }
        }}
      />
      {text && (
        <button type="button" aria-label="Clear search" className="grid size-6 place-items-center rounded-sm text-muted hover:bg-hover hover:text-text" onClick={() => type('', 0)}>
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
