import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

interface RowKeys {
  body: RefObject<HTMLTableSectionElement | null>;
  count: number;
  /** Rows that a Page key passes. */
  page: number;
  scrollTo: (index: number) => void;
  open: ((index: number) => void) | undefined;
}

/** Where a key leads from a row; null for a key that leads nowhere. */
export function rowAfter(key: string, index: number, count: number, page: number): number | null {
  const target = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + page, PageUp: index - page, Home: 0, End: count - 1 }[key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}

/** One row is reached by Tab; arrows, Page keys, Home and End move from there, Enter and Space open. */
export function useRowKeys({ body, count, page, scrollTo, open }: RowKeys) {
  const [active, setActive] = useState(0);
  const moving = useRef(false);

  // After every render: the row that was moved to may only come into the page when the frame has scrolled there.
  useEffect(() => {
    const row = moving.current ? body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`) : null;
    if (row) {
      moving.current = false;
      row.focus({ preventScroll: true });
    }
  });

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    const target = rowAfter(event.key, index, count, page);
    if (target !== null) {
      event.preventDefault();
      moving.current = true;
      setActive(target);
      scrollTo(target);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open?.(index);
    }
  }

  return { active: Math.min(active, Math.max(0, count - 1)), setActive, onKeyDown };
}
