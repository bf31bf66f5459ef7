import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now: `useMediaQuery('(min-width: 75rem)')`. For what utilities cannot do: another element, another count. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Below 761 px: one column, rows of two lines, sheets instead of popovers. */
export function useIsPhone(): boolean {
  return !useMediaQuery('(min-width: 47.5625rem)');
}
