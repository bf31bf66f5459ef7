import { NameSourceBadge } from '@/components/ui/name-source-badge';
import { Highlight } from '@/components/rows/highlight';

interface CustomerNameProps {
  /** Null for a guest. */
  name: string | null;
  source: 'customer' | 'address' | 'email' | 'id' | null;
  search?: string;
}

/** A customer in a row: the name, and where it came from when that is a guess. Takes the width it is given, and has none of its own. */
export function CustomerName({ name, source, search = '' }: CustomerNameProps) {
  return name === null ? (
    <span className="text-muted">Guest</span>
  ) : (
    <span className="@container block w-full min-w-0">
      <span className="flex min-w-0 items-center gap-1.5">
        <span className="truncate">
          <Highlight text={name} search={search} />
        </span>
        <NameSourceBadge source={source} />
      </span>
    </span>
  );
}
