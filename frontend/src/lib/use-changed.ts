import { useState } from 'react';

/**
 * How often a figure changed while it was looked at: 0 at first, and again when another question is asked (`scope`), since an answer to
 * another question is no news. As the `key` of what carries the class `changed`, it starts the fade anew with every change.
 */
export function useChanged(value: string | null, scope: string): number {
  const [seen, setSeen] = useState({ value, scope, changes: 0 });
  if (seen.value === value && seen.scope === scope) {
    return seen.changes;
  }

  const isNews = seen.scope === scope && seen.value !== null && value !== null;
  const changes = seen.scope !== scope ? 0 : seen.changes + (isNews ? 1 : 0);
  setSeen({ value, scope, changes });
  return changes;
}
