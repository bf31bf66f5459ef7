import { useState } from 'react';
import { useLocation } from 'react-router';
import { ApiProblem, explain, type FieldErrors } from '@/api/problem';
import { useSession } from '@/api/session';

/** Where a reader who came in is led: back to the page that sent them here, else the overview. Only ever a page of ours. */
function useDestination(): string {
  const state = useLocation().state as { from?: unknown } | null;
  const from = state?.from;
  return typeof from === 'string' && from.startsWith('/') && !from.startsWith('//') ? from : '/';
}

/** The first field that is wrong gets the focus: by its name, once the page shows it. */
function focusFirst(fields: FieldErrors): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLInputElement>(Object.keys(fields).map((name) => `input[name="${name}"]`).join() || 'input[aria-invalid]')?.focus();
  });
}

/** Work of a form that lets somebody in: what is wrong with which field, or with the whole. */
export function useEntry() {
  const session = useSession();
  const destination = useDestination();
  const [busy, setBusy] = useState(false);
  const [fields, setFields] = useState<FieldErrors>({});
  const [error, setError] = useState<string | null>(null);

  async function enter(work: () => Promise<void>, refused?: (problem: ApiProblem) => string | null): Promise<void> {
    setBusy(true);
    setError(null);
    setFields({});
    try {
      await work();
    } catch (caught) {
      const problem = caught instanceof ApiProblem ? caught : null;
      const wrong = problem?.fields ?? {};
      setFields(wrong);
      setError(Object.keys(wrong).length > 0 ? null : ((problem && refused?.(problem)) ?? explain(caught)));
      focusFirst(wrong);
    } finally {
      setBusy(false);
    }
  }

  return { entered: session.status === 'signedIn' ? destination : null, busy, fields, error, enter };
}
