import { useCallback, useEffect, useEffectEvent, useRef, useState, type UIEvent } from 'react';

interface News {
  /** Whether the rows on the screen are no longer the newest. */
  isOld: boolean;
  /** Whether only the first page has been read: whoever read on is not to lose the place. */
  isShort: boolean;
  refresh: () => void;
}

/**
 * Lets news into a list by themselves while the reader is at its top, and only then. Put the returned handler on an element around the
 * scrolling one, as `onScrollCapture`.
 */
export function useNewsAtTop({ isOld, isShort, refresh }: News): (event: UIEvent) => void {
  const [atTop, setAtTop] = useState(true);
  const top = useRef(true);
  const letIn = useEffectEvent(refresh);
  useEffect(() => {
    if (isOld && isShort && atTop) {
      letIn();
    }
  }, [isOld, isShort, atTop]);
  return useCallback((event: UIEvent) => {
    const now = event.target instanceof HTMLElement && event.target.scrollTop < 8;
    if (now !== top.current) {
      top.current = now;
      setAtTop(now);
    }
  }, []);
}
