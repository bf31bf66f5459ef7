import { parseDecimal } from '@/lib/decimal';
import { readerLocale } from '@/lib/locale';

const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = readerLocale() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat(readerLocale(), options);
  formats.set(key, known);
  return known;
}

/** `Intl` writes a hyphen for minus in most languages; figures stand better with the sign that is as wide as a plus. */
function write(format: Intl.NumberFormat, value: number | bigint | string): string {
  return format
    .formatToParts(value as Intl.StringNumericLiteral)
    .map((part) => (part.type === 'minusSign' ? MINUS : part.value))
    .join('');
}

interface MoneyOptions {
  /** Puts a plus before what is above zero: for parts of a sum, such as shipping in the breakdown. */
  signed?: boolean;
}

/** Digits after the point: the currency's own, or more when the amount has more; nothing is ever rounded away. */
function digitsOf(amount: string, currency: string): number {
  const own = format({ style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return Math.max(own, parseDecimal(amount).digits);
}

/** An amount to its last minor unit: `231885.66`, `USD` is `$231,885.66`; `−$8,710.08`; `¥1,200`; `KWD 1.500`. */
export function formatMoney(amount: string, currency: string, options: MoneyOptions = {}): string {
  const digits = digitsOf(amount, currency);
  const written = format({
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: options.signed ? 'exceptZero' : 'negative',
  });
  return write(written, amount);
}

/** An amount for axes and labels inside a chart, nowhere else: `$14.1K`, `$0`. */
export function formatMoneyCompact(amount: string | number, currency: string): string {
  const written = format({
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  });
  return write(written, amount);
}

/** A count: `2,303`. */
export function formatCount(count: number | string | bigint): string {
  return write(format({ maximumFractionDigits: 0 }), count);
}

/** A count for axes: `1.2K`. */
export function formatCountCompact(count: number): string {
  return write(format({ notation: 'compact', maximumFractionDigits: 1 }), count);
}

/** A share of one with one decimal: `0.925` is `92.5%`. */
export function formatShare(share: number): string {
  return write(format({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }), share);
}

/** An amount as a number, for the geometry of charts alone: never for a figure that is shown or added. */
export function chartValue(amount: string): number {
  return Number(amount);
}
