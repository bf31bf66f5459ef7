/** Shopify's display status of an order, as the API writes it, with the words we show. */
export const financialStatuses = [
  { value: 'paid', label: 'Paid' },
  { value: 'pending', label: 'Pending' },
  { value: 'authorized', label: 'Authorized' },
  { value: 'partially_paid', label: 'Partially paid' },
  { value: 'partially_refunded', label: 'Partially refunded' },
  { value: 'refunded', label: 'Refunded' },
  { value: 'voided', label: 'Voided' },
  { value: 'expired', label: 'Expired' },
  { value: 'other', label: 'Other' },
] as const;

export type FinancialStatus = (typeof financialStatuses)[number]['value'];

/** The status a word names in any case (`PAID`, `partially_refunded`); null for every other word. */
export function readFinancialStatus(word: string | null | undefined): FinancialStatus | null {
  const lower = word?.toLowerCase();
  return financialStatuses.find((status) => status.value === lower)?.value ?? null;
}

/** "Partially refunded". */
export function financialStatusLabel(status: FinancialStatus): string {
  return financialStatuses.find(({ value }) => value === status)?.label ?? 'Other';
}
