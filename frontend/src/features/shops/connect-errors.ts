import { ApiProblem, explain, type FieldErrors } from '@/api/problem';

/** Refusals that are about one field, by the problem's type. */
const fieldOf: Record<string, string> = {
  'token-refused': 'accessToken',
  'access-forbidden': 'accessToken',
  'wrong-shop': 'accessToken',
  'shop-not-found': 'shopifyDomain',
  'shop-taken': 'shopifyDomain',
  'shop-frozen': 'shopifyDomain',
};

/** Puts a refused connection beside the field it is about; what is about none stands above the form. */
export function connectErrors(error: unknown): { byField: FieldErrors; general: string | null } {
  if (error === null || error === undefined) {
    return { byField: {}, general: null };
  }

  if (error instanceof ApiProblem) {
    const field = fieldOf[error.type ?? ''];
    if (field) {
      return { byField: { [field]: words(error) }, general: null };
    }

    if (Object.keys(error.fields).length > 0) {
      return { byField: error.fields, general: null };
    }
  }

  return { byField: {}, general: error instanceof ApiProblem ? words(error) : explain(error) };
}

/** What the server said, if it did: here even a trouble of its own is told in its words ("Nothing was kept"). */
function words(problem: ApiProblem): string {
  return problem.kind === 'refused' ? [problem.message, problem.detail].filter(Boolean).join(' ') : explain(problem);
}
