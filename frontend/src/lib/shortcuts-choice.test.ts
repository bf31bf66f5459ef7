import { areShortcutsOn, switchShortcuts } from '@/lib/shortcuts-choice';

describe('single keys', () => {
  it('are on until they are switched off, and stay off', () => {
    expect(areShortcutsOn()).toBe(true);
    switchShortcuts(false);
    expect([areShortcutsOn(), localStorage.getItem('xenostore.shortcuts')]).toEqual([false, 'off']);
    switchShortcuts(true);
    expect(areShortcutsOn()).toBe(true);
  });
});
