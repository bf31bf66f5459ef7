import type { HttpValidationProblemDetails } from '@/api/schema';

/** Why an answer did not come: the API said no, nothing came in time, or there is no way to it. */
export type ProblemKind = 'refused' | 'timeout' | 'offline';

/** Sentences for a field of a form, by the field's name as the API spells it (`shopifyDomain`). */
export type FieldErrors = Partial<Record<string, string>>;

/** A request that was not answered as hoped, in words a reader understands. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly kind: ProblemKind;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** What can be done or what it means, when the server said. */
  readonly detail: string | null;
  /** The last part of the problem's type: `not-signed-in`, `figures-disagree`. */
  readonly type: string | null;
  /** Seconds after which to try again, when the server said. */
  readonly retryAfter: number | null;
  readonly fields: FieldErrors;

  constructor(kind: ProblemKind, title: string, more: Partial<Pick<ApiProblem, 'status' | 'detail' | 'type' | 'retryAfter' | 'fields'>> = {}) {
    super(title);
    this.kind = kind;
    this.status = more.status ?? 0;
    this.detail = more.detail ?? null;
    this.type = more.type ?? null;
    this.retryAfter = more.retryAfter ?? null;
    this.fields = more.fields ?? {};
  }
}

/** An RFC 9457 answer as a problem; the first sentence for each field. */
export function problemOf(response: Response, body: unknown): ApiProblem {
  const details = (typeof body === 'object' && body !== null ? body : {}) as Partial<HttpValidationProblemDetails>;
  const fields = Object.entries(details.errors ?? {}).map(([field, messages]) => [field, messages[0] ?? '']);
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new ApiProblem('refused', details.title ?? `The server answered ${response.status}.`, {
    status: response.status,
    detail: details.detail ?? null,
    type: details.type?.split(':').at(-1) ?? null,
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
    fields: Object.fromEntries(fields) as FieldErrors,
  });
}

/** What happened and what it means, for the error face of a card: "Customers could not be counted." is the card's own first sentence. */
export function explain(error: unknown): string {
  if (!(error instanceof ApiProblem)) {
    return 'Something went wrong on our side. The other figures are not affected.';
  }

  switch (error.kind) {
    case 'offline':
      return 'No network. We go on by ourselves as soon as there is one.';
    case 'timeout':
      return 'The server did not answer within 10 seconds. Nothing is lost; your figures are stored.';
    case 'refused':
      return error.status >= 500 && !error.detail
        ? 'Something went wrong on our side. The other figures are not affected.'
        : [error.message, error.detail].filter(Boolean).join(' ');
  }
}
