/** Exact sums of decimal strings, and amounts as the dashboard writes them in American English. */

function units(amount: string, digits: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole.replace('-', '') + fraction.padEnd(digits, '0')) * (amount.startsWith('-') ? -1n : 1n);
}

function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function sum(amounts: readonly string[], currency: string): string {
  const digits = digitsOf(currency);
  const total = amounts.reduce((all, amount) => all + units(amount, digits), 0n);
  const text = (total < 0n ? -total : total).toString().padStart(digits + 1, '0');
  const written = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return total < 0n ? `-${written}` : written;
}

export function money(amount: string, currency: string): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(amount as unknown as number).replace('-', '\u2212');
}

export function count(value: number): string {
  return new Intl.NumberFormat('en-US').format(value);
}
