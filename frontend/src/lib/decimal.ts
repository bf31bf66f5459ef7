/** A decimal string taken apart: `-12.50` is `{ units: -1250n, digits: 2 }`. */
export interface Decimal {
  units: bigint;
  digits: number;
}

const pattern = /^([-+\u2212]?)(\d+)(?:\.(\d+))?$/;

/** Reads a decimal string as the API writes it; throws on anything else, since a wrong amount is worse than none. */
export function parseDecimal(text: string): Decimal {
  const match = pattern.exec(text);
  if (!match) {
    throw new RangeError(`"${text}" is not a decimal amount.`);
  }

  const [, sign = '', whole = '0', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' || sign === '\u2212' ? -units : units, digits: fraction.length };
}

/** The same amount counted in a finer unit. */
function scaled(decimal: Decimal, digits: number): bigint {
  return decimal.units * 10n ** BigInt(digits - decimal.digits);
}

/** Both amounts in their common unit. */
export function align(a: string, b: string): { a: bigint; b: bigint; digits: number } {
  const [left, right] = [parseDecimal(a), parseDecimal(b)];
  const digits = Math.max(left.digits, right.digits);
  return { a: scaled(left, digits), b: scaled(right, digits), digits };
}

/** Writes units back as a decimal string: `(-1250n, 2)` is `-12.50`. */
export function writeDecimal(units: bigint, digits: number): string {
  const magnitude = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const text = digits === 0 ? magnitude : `${magnitude.slice(0, -digits)}.${magnitude.slice(-digits)}`;
  return units < 0n ? `-${text}` : text;
}

/** The exact sum of two decimal strings, for running totals. */
export function addDecimals(a: string, b: string): string {
  const sum = align(a, b);
  return writeDecimal(sum.a + sum.b, sum.digits);
}

/** The exact difference `a - b`. */
export function subtractDecimals(a: string, b: string): string {
  const difference = align(a, b);
  return writeDecimal(difference.a - difference.b, difference.digits);
}

/** Less than zero, zero or more than zero, as `a` stands to `b`. */
export function compareDecimals(a: string, b: string): number {
  const pair = align(a, b);
  return pair.a === pair.b ? 0 : pair.a < pair.b ? -1 : 1;
}

/** -1, 0 or 1. */
export function signOf(amount: string): -1 | 0 | 1 {
  const { units } = parseDecimal(amount);
  return units === 0n ? 0 : units < 0n ? -1 : 1;
}
