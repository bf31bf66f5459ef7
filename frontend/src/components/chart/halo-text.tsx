import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

interface HaloTextProps {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  strong?: boolean;
  children: ReactNode;
}

/** A label inside a chart, readable on top of marks and lines. The card's colour is `--chart-bg`, the surface's unless a dialog says otherwise. */
export function HaloText({ x, y, anchor = 'middle', strong = false, children }: HaloTextProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      paintOrder="stroke"
      stroke="var(--chart-bg, var(--surface))"
      strokeWidth="4"
      strokeLinejoin="round"
      className={cn('figures text-caption', strong ? 'fill-text font-semibold' : 'fill-secondary font-medium')}
    >
      {children}
    </text>
  );
}
