import { Check, Clock3, RefreshCw, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ResourceResponse } from '@/api/schema';
import { Badge, type Tone } from '@/components/ui/badge';
import { Progress } from '@/components/ui/progress';
import { barPercent, progressLine, resourceLabel, rowsRead, stateWord } from '@/features/sync/resource-words';
import { useNow } from '@/lib/use-now';

interface ResourceProgressProps {
  resource: ResourceResponse;
  timeZone: string;
}

type ResourceState = ResourceResponse['state'];

const badges: Record<ResourceState, { tone: Tone; icon: LucideIcon }> = {
  pending: { tone: 'neutral', icon: Clock3 },
  running: { tone: 'info', icon: RefreshCw },
  waiting: { tone: 'warn', icon: Clock3 },
  done: { tone: 'good', icon: Check },
  failed: { tone: 'bad', icon: TriangleAlert },
};

const bars: Record<ResourceState, 'running' | 'throttled' | 'complete' | 'failed'> = {
  pending: 'running',
  running: 'running',
  waiting: 'throttled',
  done: 'complete',
  failed: 'failed',
};

/** One kind of record: how much of it is read, how fast, and why it waits. */
export function ResourceProgress({ resource, timeZone }: ResourceProgressProps) {
  const now = useNow(resource.state === 'waiting');
  const name = resourceLabel[resource.resource];
  const { figure, rest } = rowsRead(resource);
  return (
    <li className="grid gap-2">
      <div className="flex items-start justify-between gap-4">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h3 className="text-body font-medium tracking-normal">{name}</h3>
          <Badge {...badges[resource.state]}>{stateWord(resource, timeZone)}</Badge>
        </div>
        <p className="figures text-body-sm whitespace-nowrap">
          <span className="font-medium">{figure}</span> <span className="text-muted">{rest}</span>
        </p>
      </div>
      <Progress label={name} percent={barPercent(resource)} state={bars[resource.state]} />
      <p className="figures text-caption text-muted">{progressLine(resource, now)}</p>
    </li>
  );
}
