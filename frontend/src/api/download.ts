import { problemOf } from '@/api/problem';
import { sessionFetch } from '@/api/session-fetch';

/** `filename*=UTF-8''a%20b.csv` or `filename="a b.csv"` of a Content-Disposition (RFC 6266); null when it names none. */
export function fileNameOf(disposition: string | null): string | null {
  const extended = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"|filename=([^;\s]+)/.exec(disposition ?? '');
  return extended ? decodeURIComponent(extended) : (plain?.[1] ?? plain?.[2] ?? null);
}

/** Values of a query; what is undefined or null is left out. */
export type QueryValues = Record<string, string | number | null | undefined>;

/** The address with its query. */
function addressOf(path: string, query: QueryValues): URL {
  const url = new URL(path, location.origin);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') {
      url.searchParams.set(name, String(value));
    }
  }

  return url;
}

/** Fetches a file with the session, which a plain link could not carry, and hands it to the browser to save. */
export async function downloadFile(path: string, query: QueryValues, fallbackName: string): Promise<void> {
  const response = await sessionFetch(new Request(addressOf(path, query)), null);
  if (!response.ok) {
    throw problemOf(response, await response.json().catch(() => null));
  }

  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(response.headers.get('Content-Disposition')) ?? fallbackName;
  link.click();
  // The browser reads the blob after the click; a minute is enough for the slowest disk to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
