import type { AxisScale } from '@/components/chart/axis-scale';
import type { Tick } from '@/components/chart/fit-ticks';
import { yOf, type Plot } from '@/components/chart/plot';

interface PlotAxesProps {
  plot: Plot;
  scale: AxisScale;
  ticks: readonly Tick[];
  format: (value: number) => string;
}

/** Horizontal lines with their values, the base line, and the words below. No vertical line and no box. */
export function PlotAxes({ plot, scale, ticks, format }: PlotAxesProps) {
  const gap = plot.letter * 1.2;
  return (
    <g className="figures fill-chart-axis text-caption">
      {scale.ticks.map((value) => {
        const y = Math.round(yOf(plot, scale, value));
        return (
          <g key={value}>
            <line
              x1={plot.left}
              x2={plot.right}
              y1={y}
              y2={y}
              shapeRendering="crispEdges"
              className={value === 0 ? 'stroke-border-control opacity-60' : 'stroke-chart-grid'}
            />
            <text x={plot.left - gap} y={y} dy="0.32em" textAnchor="end">
              {format(value)}
            </text>
          </g>
        );
      })}
      {ticks.map(({ text, x }) => (
        <text key={`${x}`} x={x} y={plot.height - 4} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
