/** The reader's language, for numbers and money: `en-US`, `de-CH`. */
export function readerLocale(): string {
  return navigator.language || 'en';
}

/**
 * The language for dates. Our sentences are English and say day before month with a 24-hour clock ("19 Nov, 14:17"), so an English reader
 * gets that order whatever the country; everybody else gets their own.
 */
export function dateLocale(): string {
  const locale = readerLocale();
  return locale.startsWith('en') ? 'en-GB' : locale;
}
