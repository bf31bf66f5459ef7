import { readerLocale } from '@/lib/locale';

/** `USD · US Dollar`; the code alone where the reader's language has no name for it. */
export function currencyName(code: string): string {
  const name = new Intl.DisplayNames(readerLocale(), { type: 'currency', fallback: 'none' }).of(code);
  return name === undefined ? code : `${code} \u00b7 ${name}`;
}
