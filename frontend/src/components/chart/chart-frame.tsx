import type { ReactNode } from 'react';
import { OpenButton } from '@/components/chart/open-button';
import { Card } from '@/components/ui/card';

interface ChartFrameProps {
  title: string;
  /** Opens what the chart is made of. */
  onOpen: () => void;
  /** Place in the grid, least height. */
  className?: string;
  /** Data is on its way. */
  busy?: boolean;
  /** The figures are those of the range before. */
  fading?: boolean;
  children: ReactNode;
}

/** A chart in a card: title, open button, and whichever of the four faces its body has. */
export function ChartFrame({ title, onOpen, children, ...card }: ChartFrameProps) {
  return (
    <Card title={title} action={<OpenButton title={title} onOpen={onOpen} />} {...card}>
      {children}
    </Card>
  );
}
