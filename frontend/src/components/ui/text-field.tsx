import { TriangleAlert } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'className' | 'id'> {
  label: string;
  hint?: ReactNode;
  /** What is wrong and what to do, beside the field and heard with it. */
  error?: string | undefined;
  /** At the end of the field: a button that shows the password. */
  end?: ReactNode;
}

/** The box around an input; also for a search or a date. */
export function inputClass(bad = false): string {
  return cn(
    'flex items-center gap-2 rounded-md bg-surface px-3 focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-ring [&_input]:w-full [&_input]:min-w-0 [&_input]:outline-none',
    bad ? 'edge-bad' : 'edge-control',
  );
}

/** A labelled input with its hint and its error. */
export function TextField({ label, hint, error, end, ...props }: TextFieldProps) {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-body-sm font-medium">
        {label}
      </label>
      <div className={cn(inputClass(!!error), 'h-10 pointer-coarse:h-11')}>
        <input
          id={id}
          aria-invalid={!!error || undefined}
          aria-describedby={[error && errorId, hint && hintId].filter(Boolean).join(' ') || undefined}
          {...props}
        />
        {end}
      </div>
      {error && (
        <p id={errorId} className="flex items-start gap-1.5 text-caption text-negative">
          <TriangleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
          {error}
        </p>
      )}
      {hint && (
        <div id={hintId} className="text-caption text-muted">
          {hint}
        </div>
      )}
    </div>
  );
}
