import { changeOf } from '@/lib/change';

describe('a change', () => {
  it('is signed, with one decimal', () => {
    expect(changeOf('231885.66', '209316.74')).toEqual({ kind: 'up', text: '+10.8%' });
    expect(changeOf('96.2', '100')).toEqual({ kind: 'down', text: '\u22123.8%' });
  });

  it('is flat under a twentieth of a per cent, and no longer at it', () => {
    expect(changeOf('100049', '100000')).toEqual({ kind: 'flat', text: '0.0%' });
    expect(changeOf('100050', '100000')).toEqual({ kind: 'up', text: '+0.1%' });
  });

  it('is new where there was nothing, and nothing where nothing was compared', () => {
    expect(changeOf(3, 0)).toEqual({ kind: 'new' });
    expect(changeOf(0, 0)).toEqual({ kind: 'flat', text: '0.0%' });
    expect(changeOf(3, null)).toEqual({ kind: 'none' });
  });

  it('goes up when returns grow, though they are negative', () => {
    expect(changeOf('-118', '-100')).toEqual({ kind: 'up', text: '+18.0%' });
  });

  it('is measured against the size of a negative base', () => {
    expect(changeOf('50', '-100')).toEqual({ kind: 'up', text: '+150.0%' });
  });

  it('groups thousands of per cent', () => {
    expect(changeOf('12345', '100')).toEqual({ kind: 'up', text: '+12,245.0%' });
  });
});
