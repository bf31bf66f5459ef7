import { RotateCcw } from 'lucide-react';
import type { DeliveryResponse } from '@/api/schema';
import { Button } from '@/components/ui/button';
import { Td } from '@/features/sync/plain-table';
import { formatInstant } from '@/lib/dates';

interface DeadLetterRowProps {
  letter: DeliveryResponse;
  timeZone: string;
  busy: boolean;
  onReplay: () => void;
}

/** A delivery's topic, why it stopped, when it came. On a phone the reason stands below the topic. */
export function DeadLetterRow({ letter, timeZone, busy, onReplay }: DeadLetterRowProps) {
  const { topic, webhookId, receivedAt } = letter;
  const reason = reasonOf(letter);
  return (
    <tr>
      <Td>
        <span className="block font-medium">{topic}</span>
        <span className="block text-caption text-muted wrap-anywhere">{webhookId}</span>
        <span className="mt-1 block text-caption text-secondary tablet:hidden">{reason}</span>
      </Td>
      <Td className="text-secondary wrap-anywhere max-tablet:hidden">{reason}</Td>
      <Td end className="text-secondary max-tablet:hidden">
        {formatInstant(receivedAt, timeZone)}
      </Td>
      <Td end>
        <Button icon={RotateCcw} busy={busy} onClick={onReplay} aria-label={`Replay ${topic} of ${formatInstant(receivedAt, timeZone)}`}>
          Replay
        </Button>
      </Td>
    </tr>
  );
}

function reasonOf({ reason, attempts }: DeliveryResponse): string {
  const why = (reason ?? 'No reason was noted').replace(/\.$/, '');
  const tried = attempts > 1 ? ` Tried ${attempts} times.` : '';
  return `${why}.${tried} Kept as received; nothing was counted.`;
}
