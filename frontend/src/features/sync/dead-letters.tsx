import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { explain } from '@/api/problem';
import { useTenantKey } from '@/api/session';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { DeadLetterRow } from '@/features/sync/dead-letter-row';
import { deadLettersQuery } from '@/features/sync/queries';
import { PlainTable, Th } from '@/features/sync/plain-table';
import { useReplay } from '@/features/sync/use-replay';

interface DeadLettersProps {
  /** How many there are; none are not asked for. */
  dead: number;
  timeZone: string;
}

/** Deliveries that can never be applied as they are, with the reason, and a way to try again. */
export function DeadLetters({ dead, timeZone }: DeadLettersProps) {
  const letters = useInfiniteQuery({ ...deadLettersQuery(useTenantKey(), dead), enabled: dead > 0 });
  const { replay, replaying } = useReplay();
  if (dead === 0) {
    return <NoDeadLetter />;
  }

  if (letters.isError) {
    return <ErrorState title="Dead letters could not be listed." detail={explain(letters.error)} onRetry={() => void letters.refetch()} retrying={letters.isFetching} />;
  }

  const rows = letters.data?.pages.flatMap(({ deliveries }) => deliveries);
  if (!rows) {
    return <Skeleton className="mx-6 mb-6 h-24" />;
  }

  return (
    <>
      <PlainTable caption="Dead letters">
        <thead>
          <tr>
            <Th className="w-80 max-tablet:w-auto">Dead letter</Th>
            <Th className="max-tablet:hidden">Why it stopped</Th>
            <Th end className="w-36 max-tablet:hidden">
              Received
            </Th>
            <Th end className="w-36 max-tablet:w-32">
              <button type="button" className="rounded-xs font-medium text-accent-text hover:underline" onClick={() => replay(rows)}>
                {rows.length === 1 ? 'Replay it' : `Replay all ${rows.length}`}
              </button>
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((letter) => (
            <DeadLetterRow key={letter.id} letter={letter} timeZone={timeZone} busy={replaying.has(letter.id)} onReplay={() => replay([letter])} />
          ))}
        </tbody>
      </PlainTable>
      {letters.hasNextPage && (
        <div className="border-t border-border p-3 text-center">
          <Button variant="ghost" busy={letters.isFetchingNextPage} onClick={() => void letters.fetchNextPage()}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function NoDeadLetter() {
  return (
    <p className="flex items-center gap-2 border-t border-border px-6 py-4 text-body-sm text-secondary max-tablet:px-4">
      <CircleCheck aria-hidden className="size-4 shrink-0 text-positive" />
      Every delivery was applied.
    </p>
  );
}
