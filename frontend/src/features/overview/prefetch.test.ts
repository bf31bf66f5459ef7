import { expect, test, vi } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { logIn } from '@/api/session';
import { statsQuery } from '@/api/stats';
import { prefetchOverview } from '@/features/overview/prefetch';

test('A range that was pointed at is there before it is chosen', async () => {
  await logIn('mira@alderoak.co', 'correct horse battery');
  const client = createQueryClient();
  const range = { start: '2026-11-13', end: '2026-11-19' };
  prefetchOverview(client, 1, range, 'previous');
  await vi.waitFor(() => expect(client.getQueryData(statsQuery(1, range, 'previous').queryKey)?.series).toHaveLength(7));
});
