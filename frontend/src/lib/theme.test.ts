import { chooseTheme, followTheme, readThemeChoice, shownTheme } from '@/lib/theme';

describe('the theme', () => {
  it('is the system\u2019s until one is chosen', () => {
    expect(readThemeChoice()).toBe('system');
    chooseTheme('dark');
    expect([readThemeChoice(), shownTheme()]).toEqual(['dark', 'dark']);
  });

  it('goes back to the system\u2019s and forgets the choice', () => {
    chooseTheme('dark');
    chooseTheme('system');
    expect([readThemeChoice(), shownTheme(), localStorage.length]).toEqual(['system', 'light', 0]);
  });

  it('does not believe a word it does not know', () => {
    localStorage.setItem('xenostore.theme', 'purple');
    expect(readThemeChoice()).toBe('system');
  });

  it('follows another window', () => {
    const stop = followTheme();
    localStorage.setItem('xenostore.theme', 'dark');
    window.dispatchEvent(new StorageEvent('storage'));
    expect(shownTheme()).toBe('dark');
    stop();
    chooseTheme('light');
  });
});
