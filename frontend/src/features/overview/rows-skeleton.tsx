import { Skeleton } from '@/components/ui/skeleton';

interface RowsSkeletonProps {
  rows: number;
  /** Whether a bar stands between name and number. */
  bar?: boolean;
}

/** Rows of a list that is on its way, each as high as the real one. */
export function RowsSkeleton({ rows, bar = false }: RowsSkeletonProps) {
  return (
    <div>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex min-h-9 items-center gap-4 pointer-coarse:min-h-11 max-tablet:min-h-11">
          <Skeleton className="h-3 w-20" />
          {bar && <Skeleton className="h-3 w-2/5" />}
          <Skeleton className="ml-auto h-3 w-24" />
        </div>
      ))}
    </div>
  );
}

/** A ranking with its head and the link below it. */
export function RankingSkeleton() {
  return (
    <div className="pb-2">
      <RowsSkeleton rows={8} />
    </div>
  );
}
