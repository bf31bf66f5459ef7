import { useCallback, useState } from 'react';

/** Where nothing is laid out (tests), a chart is as wide as on a laptop. */
const UNMEASURED = 1093;

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** The real width of the element that gets the ref, and the root's font size: charts are drawn at it, so their text is never scaled. */
export function useChartSize() {
  const [size, setSize] = useState<{ width: number; rem: number } | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) {
      return;
    }

    const measure = () => {
      const next = { width: element.clientWidth || UNMEASURED, rem: rootFontSize() };
      setSize((known) => (known?.width === next.width && known.rem === next.rem ? known : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}
