import type { ComponentProps } from 'react';
import { KeyMark } from '@/components/chart/chart-key';
import { ChartTooltip, TooltipRow } from '@/components/chart/chart-tooltip';
import type { ValueBucket } from '@/components/chart/value-bucket';
import { Delta } from '@/components/ui/delta';

interface SalesTooltipProps {
  bucket: ValueBucket;
  ghostLabel: string;
  place: Omit<ComponentProps<typeof ChartTooltip>, 'children'>;
}

/** This period against the comparison, to the last minor unit. */
export function SalesTooltip({ bucket, ghostLabel, place }: SalesTooltipProps) {
  const { name, note, complete, amount, part, ghost, change } = bucket;
  return (
    <ChartTooltip {...place}>
      <div className="font-semibold">
        {name}
        {note !== null && <span className="font-normal text-muted">, {note}</span>}
      </div>
      <TooltipRow mark={<KeyMark mark={complete ? 'bar' : 'incomplete'} colour="var(--chart-1)" />} label="This period" value={amount.text} />
      {part && <TooltipRow mark={<KeyMark mark="bar" colour="var(--chart-1)" />} label="Matching" value={part.text} />}
      {ghost && (
        <>
          <TooltipRow mark={<KeyMark mark="line" colour="var(--chart-ghost)" />} label={ghostLabel} value={ghost.text} />
          <div className="mt-1 flex items-center justify-between gap-4 border-t border-border pt-1.5">
            <Delta change={change} />
            <span className="text-caption text-muted">{ghost.name}</span>
          </div>
        </>
      )}
    </ChartTooltip>
  );
}
