import type { SyncResponse, SyncRunResponse } from '@/api/schema';
import { formatDuration, formatTimeLeft } from '@/lib/duration';

/** "Backfill of all history", "Regular check against Shopify": what a run does and who wanted it. */
export function runWhat({ kind, trigger }: SyncRunResponse): string {
  if (kind === 'backfill') {
    return 'Backfill of all history';
  }

  const checks: Record<string, string> = {
    user: 'Check against Shopify, asked for by you',
    reminder: 'Regular check against Shopify',
    webhook: 'Check against Shopify after a webhook',
    register: 'Check against Shopify after connecting',
  };
  return checks[trigger] ?? 'Check against Shopify';
}

/** `1 min 3 s`; a dash while it runs. */
export function runTook({ startedAt, finishedAt }: SyncRunResponse): string {
  return finishedAt === null ? '\u2013' : formatDuration(Date.parse(finishedAt) - Date.parse(startedAt));
}

export function isRunning(sync: SyncResponse): boolean {
  return sync.run !== null && sync.run.finishedAt === null;
}

/** Time left of the whole run, if anything of it can be estimated: only the part being read has a speed. */
export function runLeft(sync: SyncResponse): string | null {
  const current = sync.resources.find(({ secondsLeft }) => secondsLeft !== null);
  return isRunning(sync) && current?.secondsLeft != null ? formatTimeLeft(current.secondsLeft) : null;
}

/** The present run as the sync sees it in place of the one in the list, which is older. */
export function withPresent(runs: readonly SyncRunResponse[], present: SyncRunResponse | null): SyncRunResponse[] {
  const others = runs.filter(({ id }) => id !== present?.id);
  return present === null ? others : [present, ...others].sort((a, b) => b.id - a.id);
}
