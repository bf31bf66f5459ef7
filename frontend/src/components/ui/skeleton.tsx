import { cn } from '@/lib/cn';

interface SkeletonProps {
  /** Size and place, as utilities: `h-8 w-32`. */
  className?: string;
}

/** A grey piece in the shape of what comes. Hidden from who listens: the region says that it is busy. */
export function Skeleton({ className }: SkeletonProps) {
  return <span aria-hidden className={cn('sheen block rounded-sm bg-hover', className)} />;
}
