import { connectionTrouble } from '@/features/shops/connection-words';
import { alderAndOak } from '@/testing/fixtures/account';
import { finishedRun, sync } from '@/testing/fixtures/sync';

const now = new Date('2026-11-19T20:00:00Z');
const since = '2026-11-19T03:47:00Z';

describe('the trouble of a connection', () => {
  it('is none while the shop is connected and its history is in', () => {
    expect(connectionTrouble(alderAndOak, sync, now)).toBeNull();
    expect(connectionTrouble(alderAndOak, undefined, now)).toBeNull();
  });

  it('says why, up to when the figures are whole, and asks for a token', () => {
    const trouble = connectionTrouble({ ...alderAndOak, state: 'needs_reauthorisation', reason: 'Shopify refused the access token.', since }, sync, now);
    expect(trouble?.text).toMatch(/^Shopify refused the access token\. Figures up to 18 Nov, 22:47 are complete/);
    expect(trouble).toMatchObject({ tone: 'negative', remedy: 'token', title: 'Shopify refuses our access to this shop' });
  });

  it('asks for patience when Shopify paused the shop', () => {
    expect(connectionTrouble({ ...alderAndOak, state: 'frozen', since }, sync, now)).toMatchObject({ tone: 'warning', remedy: 'none' });
  });

  it('asks for the scope once all is read and history is still missing', () => {
    const hidden = { ...sync, coverage: { from: '2026-09-20', complete: false } };
    expect(connectionTrouble(alderAndOak, hidden, now)).toMatchObject({ remedy: 'scope' });
  });

  it('does not blame a scope for a run that goes on or has failed', () => {
    const partial = { ...sync, coverage: { from: null, complete: false } };
    expect(connectionTrouble(alderAndOak, { ...partial, run: { ...finishedRun, finishedAt: null } }, now)).toBeNull();
    expect(connectionTrouble(alderAndOak, { ...partial, run: { ...finishedRun, error: 'No.' } }, now)).toBeNull();
  });
});
