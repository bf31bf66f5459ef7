import { formatCount } from '@/lib/money';

interface AllLinkProps {
  count: number;
  one: string;
  many: string;
  onOpen: () => void;
}

/** `All 1,915 customers`: opens the whole list under a ranking. */
export function AllLink({ count, one, many, onOpen }: AllLinkProps) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="mt-3 ml-2 min-h-6 rounded-xs px-1 text-body-sm font-medium text-accent-text underline-offset-3 hover:underline pointer-coarse:min-h-11"
    >
      {count === 1 ? `The one ${one}` : `All ${formatCount(count)} ${many}`}
    </button>
  );
}
