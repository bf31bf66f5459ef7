import { Skeleton } from '@/components/ui/skeleton';

const heights = [33, 55, 47, 50, 52, 56, 60, 55, 58, 50, 43, 50, 58, 48, 66, 57, 48, 55, 62, 68, 60, 58, 78, 90, 94, 92, 50];

interface ChartSkeletonProps {
  /** How many of the bars. */
  bars?: number;
}

/** Bars that stand where the chart's will; as high as the box it is put in. */
export function ChartSkeleton({ bars = heights.length }: ChartSkeletonProps) {
  return (
    <div className="flex h-full items-end pt-[1.375rem] pb-6 pl-10">
      {heights.slice(-bars).map((height, index) => (
        <div key={index} className="grid flex-1 justify-items-center" style={{ height: `${height}%` }}>
          <Skeleton className="h-full w-[62%]" />
        </div>
      ))}
    </div>
  );
}
