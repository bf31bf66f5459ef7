import type { ReactNode } from 'react';
import { SearchField } from '@/components/ui/search-field';

interface RowToolbarProps {
  /** "Search orders". */
  label: string;
  placeholder: string;
  search: string;
  onSearch: (search: string) => void;
  /** Filters beside the search. */
  children?: ReactNode;
  /** At the end: how many rows there are, or what has changed under them. */
  end: ReactNode;
}

/** Above a table: the search, the filters, the count. */
export function RowToolbar({ label, placeholder, search, onSearch, children, end }: RowToolbarProps) {
  return (
    <div role="search" className="flex flex-wrap items-center gap-2 px-6 py-4 max-tablet:px-4 max-tablet:py-3">
      <div className="w-90 max-tablet:w-full">
        <SearchField label={label} placeholder={placeholder} value={search} onSearch={onSearch} />
      </div>
      {children}
      <div className="ml-auto text-body-sm text-muted">{end}</div>
    </div>
  );
}
