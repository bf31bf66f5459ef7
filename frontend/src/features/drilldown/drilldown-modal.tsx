import { useState } from 'react';
import { explain } from '@/api/problem';
import { Dialog } from '@/components/ui/dialog';
import { ExportButton } from '@/components/ui/export-button';
import { AverageParts } from '@/features/drilldown/average-parts';
import { CustomerRows } from '@/features/drilldown/customer-rows';
import { EventRows } from '@/features/drilldown/event-rows';
import { FigureHead } from '@/features/drilldown/figure-head';
import { Graph } from '@/features/drilldown/graph';
import { OrderRows } from '@/features/drilldown/order-rows';
import { ProductRows } from '@/features/drilldown/product-rows';
import { saveRows } from '@/features/drilldown/save-rows';
import { measureTitle, openTarget, type Opened, type Subject } from '@/features/drilldown/subject';
import { useFigure } from '@/features/drilldown/use-figure';
import { useView, type View } from '@/features/drilldown/use-view';
import { useDrilldown, type DrilldownTarget } from '@/lib/drilldown-link';

/** Every number opens to the rows it is made of. What is open stands in the address (`open=measure:totalSales`), so that it can be shared. */
export function DrilldownModal() {
  const { target, close } = useDrilldown();
  const opened = target && openTarget(target);
  return target && opened ? <OpenFigure key={`${target.kind}:${target.value}`} target={target} opened={opened} onClose={close} /> : null;
}

interface OpenFigureProps {
  target: DrilldownTarget;
  opened: Opened;
  onClose: () => void;
}

function OpenFigure({ target, opened, onClose }: OpenFigureProps) {
  const view = useView(target, opened);
  const figure = useFigure(opened, view);
  const [part, setPart] = useState<Subject>(opened.subject);
  return (
    <Dialog
      open
      size="wide"
      title={figure.title}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <span className="max-tablet:hidden">
          <ExportButton explain={explain} onExport={() => saveRows(part, view)} />
        </span>
      }
    >
      <FigureHead figure={figure} opened={opened} view={view} />
      <Graph opened={opened} view={view} name={figure.title} />
      {opened.parts && <AverageParts view={view} part={part} onPart={setPart} />}
      <Rows subject={part} view={view} figure={opened.parts ? undefined : figure.value} />
    </Dialog>
  );
}

function Rows({ subject, view, figure }: { subject: Subject; view: View; figure: string | undefined }) {
  switch (subject.rows) {
    case 'events': {
      const { measure, productId, customerId } = subject;
      return <EventRows key={measure} measure={measure} name={measureTitle(measure)} productId={productId} customerId={customerId} view={view} figure={figure} />;
    }
    case 'orders':
      return <OrderRows status={subject.status} view={view} figure={figure} />;
    case 'customers':
      return <CustomerRows kind={subject.kind} view={view} figure={figure} />;
    case 'products':
      return <ProductRows view={view} figure={figure} />;
  }
}
