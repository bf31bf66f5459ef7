import { Sparkline } from '@/components/chart/sparkline';
import { Delta } from '@/components/ui/delta';
import { Skeleton } from '@/components/ui/skeleton';
import { ChangedDot } from '@/features/overview/changed-dot';
import type { Kpi } from '@/features/overview/kpis';
import { cn } from '@/lib/cn';
import { useChanged } from '@/lib/use-changed';

interface KpiCellProps {
  kpi: Kpi;
  spark: readonly number[];
  /** What the figure answers: when it is another, a new value is no news. */
  scope: string;
  /** `loading` while nothing is known; `failed` when the answer did not come. */
  face: 'loading' | 'failed' | 'data';
  /** Nothing to compare with, said where a change would stand. */
  note: string | null;
  onOpen: () => void;
}

const cell =
  'group @container -mt-px -ml-px grid min-w-0 content-start gap-0.5 border-t border-l border-border px-4 py-3 text-left tablet:py-4 tablet:pl-6 hover:bg-hover focus-visible:-outline-offset-2';

/** A figure, how it changed and how it ran. The whole cell is the button. */
export function KpiCell({ kpi, spark, scope, face, note, onOpen }: KpiCellProps) {
  const changes = useChanged(kpi.text, scope);
  return (
    <button type="button" className={cell} onClick={onOpen} disabled={face !== 'data'}>
      <span className="flex items-center gap-1.5 text-body-sm text-secondary">
        {kpi.label}
        <ChangedDot changes={changes} />
      </span>
      {face === 'loading' ? <LoadingFigure /> : <KnownFigure kpi={kpi} changes={changes} spark={spark} note={face === 'failed' ? 'not known' : note} />}
    </button>
  );
}

/** The value steps down by two pixels at a time until it fits its cell; it is never cut. */
function fitting(text: string): string {
  return `clamp(1rem, round(down, calc(100cqi / ${Math.max(1, text.length) * 0.61}), 0.125rem), 1.375rem)`;
}

function KnownFigure({ kpi, changes, spark, note }: Pick<KpiCellProps, 'kpi' | 'spark' | 'note'> & { changes: number }) {
  const text = kpi.text ?? '–';
  return (
    <>
      <span
        key={changes}
        className={cn('figures justify-self-start leading-7 font-semibold tracking-[-0.022em] wrap-anywhere tablet:leading-8', changes > 0 && 'changed')}
        style={{ fontSize: fitting(text) }}
      >
        {text}
      </span>
      <span className="flex min-h-5 text-body-sm text-muted">{note ?? <Delta change={kpi.change} good={kpi.moreIsWorse ? 'down' : 'up'} />}</span>
      <span className="mt-2 block tablet:mt-3">
        <Sparkline values={spark} />
      </span>
    </>
  );
}

function LoadingFigure() {
  return (
    <>
      <Skeleton className="my-1 h-5 w-3/4 tablet:my-1.5" />
      <Skeleton className="my-1 h-3 w-2/5" />
      <Skeleton className="mt-2 h-8 w-full tablet:mt-3" />
    </>
  );
}
