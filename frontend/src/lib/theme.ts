import { useSyncExternalStore } from 'react';

/** What the reader chose; `system` follows the computer, also when it changes at dusk. */
export type ThemeChoice = 'system' | 'light' | 'dark';

// public/theme.js reads the same key before the first paint.
const key = 'xenostore.theme';
const listeners = new Set<() => void>();

export function readThemeChoice(): ThemeChoice {
  const chosen = stored();
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Draws the page in the chosen theme and remembers it for the next visit. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'system') {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, choice);
    }
  } catch {
    // Storage can be closed: the choice holds for this visit.
  }

  apply(choice);
  listeners.forEach((listener) => listener());
}

/** Follows the computer and the other windows of this browser. Returns how to stop. */
export function followTheme(): () => void {
  const dusk = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    apply(readThemeChoice());
    listeners.forEach((listener) => listener());
  };
  dusk.addEventListener('change', follow);
  window.addEventListener('storage', follow);
  return () => {
    dusk.removeEventListener('change', follow);
    window.removeEventListener('storage', follow);
  };
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, readThemeChoice);
}

/** The theme that is drawn now. */
export function shownTheme(): 'light' | 'dark' {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function apply(choice: ThemeChoice): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = choice === 'system' ? system : choice;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
