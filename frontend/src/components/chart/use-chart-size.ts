import { useCallback, useState } from 'react';

/** A chart's box in pixels, and those of the root's font size. */
export interface ChartSize {
  width: number;
  height: number;
  rem: number;
}

/** Where nothing is laid out (tests), a chart is as large as on a laptop. */
const unmeasured = { width: 1093, height: 264 };

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** The real size of the element that gets the ref: charts are drawn at it, so their text is never scaled. */
export function useChartSize() {
  const [size, setSize] = useState<ChartSize | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) {
      return;
    }

    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const next = { ...(width > 0 ? { width, height } : unmeasured), rem: rootFontSize() };
      setSize((known) => (known?.width === next.width && known.height === next.height && known.rem === next.rem ? known : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}
