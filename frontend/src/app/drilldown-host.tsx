import { lazy, Suspense } from 'react';
import { useDrilldown } from '@/lib/drilldown-link';

const DrilldownModal = lazy(() => import('@/features/drilldown/drilldown-modal').then((modal) => ({ default: modal.DrilldownModal })));

/** The drill-down window over whatever page, when the address names a figure. Loaded when the first one opens. */
export function DrilldownHost() {
  const { target } = useDrilldown();
  return target ? (
    <Suspense>
      <DrilldownModal />
    </Suspense>
  ) : null;
}
