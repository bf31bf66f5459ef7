import type { ReactNode } from 'react';

interface PhoneRowProps {
  title: ReactNode;
  /** At the right of the title. */
  value: ReactNode;
  /** Below: date and person. */
  detail: ReactNode;
}

/** A row of a phone, 60 high: name and money, below them date and person. */
export function PhoneRow({ title, value, detail }: PhoneRowProps) {
  return (
    <div className="flex items-center justify-between gap-4">
      <div className="min-w-0">
        <div className="truncate text-body-sm">{title}</div>
        <div className="truncate text-caption text-muted">{detail}</div>
      </div>
      <div className="shrink-0 figures text-body-sm">{value}</div>
    </div>
  );
}
