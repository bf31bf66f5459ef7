import type { RowData } from '@tanstack/react-table';

declare module '@tanstack/react-table' {
  // The names of the type parameters are the library's: a declaration merges only with its own.
  interface ColumnMeta<TData extends RowData, TValue> {
    /** Figures stand at the right, tabular. */
    end?: boolean;
    /** Width as CSS: `7rem`; what is left is shared by columns without one. */
    width?: string;
    /** The API's word to sort by this column: `totalSales`. Without it the column does not sort. */
    sort?: string;
    /** Left out between 761 and 1199 px. */
    wideOnly?: boolean;
    /** Never used: keeps the merged parameters the library's own. */
    of?: (row: TData, value: TValue) => void;
  }
}

/** The API's word for a sort, or its opposite: figures begin with the greatest, words with A. */
export function nextSort(current: string, column: string, isFigure: boolean): string {
  if (current.replace(/^-/, '') !== column) {
    return isFigure ? `-${column}` : column;
  }

  return current.startsWith('-') ? column : `-${column}`;
}

/** What `aria-sort` says of a column. */
export function ariaSort(current: string, column: string | undefined): 'ascending' | 'descending' | 'none' | undefined {
  if (column === undefined) {
    return undefined;
  }

  return current === column ? 'ascending' : current === `-${column}` ? 'descending' : 'none';
}
