import { ApiProblem, explain } from '@/api/problem';

/** Why the totals did not come. Most of the page hangs on them, so nothing is said of figures that are not affected. */
export function explainStats(error: unknown): string {
  const known = error instanceof ApiProblem && (error.kind !== 'refused' || error.status < 500 || error.detail !== null);
  return known ? explain(error) : 'Something went wrong on our side. Nothing is lost; your figures are stored.';
}
