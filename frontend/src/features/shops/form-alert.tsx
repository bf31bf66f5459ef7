import { CircleAlert } from 'lucide-react';

/** What is wrong with a form as a whole, heard at once. */
export function FormAlert({ children }: { children: string }) {
  return (
    <p role="alert" className="flex items-start gap-2 rounded-md bg-negative-soft px-3 py-2.5 text-body-sm text-negative">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}
