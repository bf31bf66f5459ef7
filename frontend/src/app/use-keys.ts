import { useEffect, useRef } from 'react';

const SEQUENCE_MS = 1_500;

/** Whether the reader is writing: then a letter is a letter. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Whether something is open whose letters mean something else: a window, a menu. The search key still finds the window's search. */
function isCovered(key: string): boolean {
  return (key !== '/' && document.querySelector('[data-window]') !== null) || document.querySelector('[role="menu"]') !== null;
}

/**
 * Single keys as shortcuts, by their upper-case letter, and two in a row by both: `{ D: today, 'G O': overview }`. They rest while typing,
 * with Ctrl, Alt or Meta, under an open window, and when they are turned off.
 */
export function useKeys(actions: Record<string, () => void>, on: boolean): void {
  const latest = useRef(actions);
  const before = useRef({ key: '', at: 0 });
  useEffect(() => {
    latest.current = actions;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const key = event.key.length === 1 ? event.key.toUpperCase() : '';
      if (!on || !key || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || isCovered(key)) {
        return;
      }

      const last = before.current;
      before.current = { key, at: event.timeStamp };
      const sequence = event.timeStamp - last.at < SEQUENCE_MS ? latest.current[`${last.key} ${key}`] : undefined;
      const action = sequence ?? latest.current[key];
      if (action) {
        event.preventDefault();
        before.current = { key: '', at: 0 };
        action();
      }
    }

    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [on]);
}
