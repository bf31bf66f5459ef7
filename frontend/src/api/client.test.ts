import { expect, it } from 'vitest';
import { answerOf } from '@/api/client';

it('says that an answer came too late when its time runs out in the middle of its body', async () => {
  const late = Promise.reject(new DOMException('signal timed out', 'TimeoutError'));
  await expect(answerOf(late)).rejects.toMatchObject({ kind: 'timeout' });
});

it('leaves alone what its own caller gave up', async () => {
  const given = Promise.reject(new DOMException('left', 'AbortError'));
  await expect(answerOf(given)).rejects.toMatchObject({ name: 'AbortError' });
});
