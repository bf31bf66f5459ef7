import { useEffect, useState, type ReactNode } from 'react';
import { ErrorState } from '@/components/ui/error-state';

interface FacesProps<Data> {
  /** A query's answer as TanStack gives it. */
  query: { data: Data | undefined; error: unknown; isFetching: boolean; refetch: () => unknown };
  skeleton: ReactNode;
  /** Whether the data holds nothing to show, and what is shown then. */
  isEmpty?: (data: Data) => boolean;
  empty?: ReactNode;
  /** "Customers could not be counted." */
  failed: string;
  /** `explain` of api/problem. */
  explain: (error: unknown) => string;
  children: (data: Data) => ReactNode;
}

const PATIENCE_MS = 120;

/** Nothing at first: an answer that comes at once must not flash grey. The space is the same. */
function Patient({ children }: { children: ReactNode }) {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <div className={waited ? undefined : 'invisible'}>{children}</div>;
}

/** The four faces of a part that shows an answer: skeleton, empty, error, data. Old data outlives a failed renewal. */
export function Faces<Data>({ query, skeleton, isEmpty, empty, failed, explain, children }: FacesProps<Data>) {
  if (query.data !== undefined) {
    return isEmpty?.(query.data) ? empty : children(query.data);
  }

  if (query.error && !query.isFetching) {
    return <ErrorState title={failed} detail={explain(query.error)} onRetry={() => void query.refetch()} />;
  }

  return <Patient>{skeleton}</Patient>;
}
