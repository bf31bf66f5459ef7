import { ChevronDown, RefreshCw } from 'lucide-react';
import { useRangeControls } from '@/components/range/range-context';
import { RangePicker } from '@/components/range/range-picker';
import { Button, buttonClass } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Menu } from '@/components/ui/menu';
import { cn } from '@/lib/cn';
import { formatTime } from '@/lib/dates';
import { comparisons } from '@/lib/range';

function ComparisonMenu() {
  const { comparison, compare } = useRangeControls();
  const label = comparisons.find(({ value }) => value === comparison)?.label ?? 'None';
  const options = comparisons.map((option) => ({
    ...option,
    end: option.value === 'none' && (
      <span aria-hidden>
        <Kbd>X</Kbd>
      </span>
    ),
  }));
  const trigger = (
    <button type="button" aria-label={`Compare: ${label}`} className={cn(buttonClass(), 'max-tablet:min-w-0 max-tablet:flex-1 max-tablet:justify-start')}>
      <span className="font-normal text-muted max-tablet:hidden">Compare</span>
      <span className="truncate">
        {comparison === 'none' && <span className="tablet:hidden">Compare: </span>}
        {label}
      </span>
      <ChevronDown aria-hidden className="size-3.5 shrink-0 max-tablet:ml-auto" />
    </button>
  );
  return <Menu label="Compare with" options={options} value={comparison} onChange={compare} trigger={trigger} align="end" />;
}

/** "as of 14:32:08": asks again and says what changed. */
export function RefreshButton() {
  const { asOf, timeZone, refresh, refreshing } = useRangeControls();
  const time = asOf === null ? '' : formatTime(new Date(asOf), timeZone, { seconds: true });
  return (
    <Button icon={RefreshCw} busy={refreshing} onClick={refresh} aria-label={time ? `Refresh, figures as of ${time}` : 'Refresh'}>
      <span className="figures min-w-24 text-left font-normal text-muted">{time ? `as of ${time}` : 'Refresh'}</span>
    </Button>
  );
}

interface RangeToolsProps {
  /** Whether the page compares; it does unless told. */
  comparison?: boolean;
}

/** The tools at the right of a page's head: range, comparison, refresh (which a phone has in its top line). */
export function RangeTools({ comparison = true }: RangeToolsProps) {
  return (
    <>
      <RangePicker />
      {comparison && <ComparisonMenu />}
      <span className="max-tablet:hidden">
        <RefreshButton />
      </span>
    </>
  );
}
