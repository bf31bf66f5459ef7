import { useSyncExternalStore } from 'react';

const key = 'xenostore.shortcuts';
const listeners = new Set<() => void>();
let offThisVisit = false;

/** Whether single keys do something. They can be switched off: whoever speaks to the computer would set them off by talking (WCAG 2.1.4). */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return !offThisVisit;
  }
}

export function switchShortcuts(on: boolean): void {
  offThisVisit = !on;
  try {
    if (on) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, 'off');
    }
  } catch {
    // Storage can be closed: the choice holds for this visit.
  }

  listeners.forEach((listener) => listener());
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, areShortcutsOn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
