import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** What of a list is shown and in which order, as the address says it. */
export interface RowChoice {
  search: string;
  status: string | null;
  /** Where the shown name of a customer comes from. */
  nameSource: string | null;
  /** A column, with `-` before it for descending; null for the list's own order. */
  sort: string | null;
}

const names = { search: 'q', status: 'status', nameSource: 'name', sort: 'sort' } as const;

/** The sort of an address when the list knows it, else the list's own: an address may be old, or made up. */
export function knownSort(sort: string | null, columns: readonly string[], own: string): string {
  return sort !== null && columns.includes(sort.replace(/^-/, '')) ? sort : own;
}

/** The choice of the address, and how to change a part of it. Typing is no step of the history. */
export function useRowChoice() {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const change = useCallback(
    (part: Partial<RowChoice>) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [field, value] of Object.entries(part)) {
            const name = names[field as keyof RowChoice];
            if (value) {
              next.set(name, value);
            } else {
              next.delete(name);
            }
          }

          return next;
        },
        { replace: true, preventScrollReset: true, state },
      ),
    [setParams, state],
  );
  const choice: RowChoice = {
    search: params.get(names.search) ?? '',
    status: params.get(names.status),
    nameSource: params.get(names.nameSource),
    sort: params.get(names.sort),
  };
  return { ...choice, change };
}
