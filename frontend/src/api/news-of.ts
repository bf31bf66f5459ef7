import type { RowPage } from '@/api/use-row-pages';
import { formatCount } from '@/lib/money';

/** A page's count and sums: what a reader would see change. */
function figures(page: RowPage & { sums?: unknown; sum?: string }): string {
  return JSON.stringify([page.count, page.sums ?? page.sum]);
}

/** Whether a list says something else now than when it was read. */
export function hasNews<Page extends RowPage>(read: Page | undefined, now: Page | undefined): boolean {
  return read !== undefined && now !== undefined && figures(read) !== figures(now);
}

/** "3 new", or "Refresh" when rows changed and none came; null when nothing did. */
export function newsOf<Page extends RowPage>(read: Page | undefined, now: Page | undefined): string | null {
  if (!hasNews(read, now)) {
    return null;
  }

  const added = (now?.count ?? 0) - (read?.count ?? 0);
  return added > 0 ? `${formatCount(added)} new` : 'Refresh';
}
