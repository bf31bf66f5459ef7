import { isRunning, runLeft, runTook, runWhat, withPresent } from '@/features/sync/run-words';
import { finishedRun, sync } from '@/testing/fixtures/sync';

const running = { ...finishedRun, id: 7, kind: 'catch_up' as const, trigger: 'user', finishedAt: null };

describe('a run', () => {
  it('says what it does and who wanted it', () => {
    expect(runWhat(finishedRun)).toBe('Backfill of all history');
    expect(runWhat(running)).toBe('Check against Shopify, asked for by you');
    expect(runWhat({ ...running, trigger: 'comet' })).toBe('Check against Shopify');
  });

  it('took no time before it ended', () => {
    expect(runTook(finishedRun)).toBe('4 min 38 s');
    expect(runTook(running)).toBe('\u2013');
  });

  it('stands once in the list, as the progress tells it', () => {
    const older = { ...running, rows: 1 };
    expect(withPresent([older, finishedRun], { ...running, rows: 9 }).map(({ id, rows }) => [id, rows])).toEqual([
      [7, 9],
      [1, finishedRun.rows],
    ]);
  });

  it('estimates only while it runs', () => {
    const resources = sync.resources.map((resource, index) => ({ ...resource, secondsLeft: index === 1 ? 40 : null }));
    expect(runLeft({ ...sync, run: running, resources })).toBe('about 40 s left');
    expect([runLeft({ ...sync, resources }), isRunning(sync)]).toEqual([null, false]);
  });
});
