import { Calendar as CalendarIcon, ChevronDown } from 'lucide-react';
import { useRangeControls } from '@/components/range/range-context';
import { RangePanel } from '@/components/range/range-panel';
import { buttonClass } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Popover } from '@/components/ui/popover';
import { formatDayRange } from '@/lib/dates';
import { cn } from '@/lib/cn';
import { rangeLabel, type RangeChoice } from '@/lib/range';
import { useIsPhone } from '@/lib/use-media-query';

/** The chosen range as a button that opens the presets and the calendar: beside it, or from the bottom of a phone. */
export function RangePicker() {
  const { choice, start, end, today, timeZone, choose, consider, picking, setPicking } = useRangeControls();
  const phone = useIsPhone();
  const dates = formatDayRange(start, end);
  const custom = choice.preset === 'custom';

  function take(next: RangeChoice): void {
    choose(next);
    setPicking(false);
  }

  const trigger = (
    <button
      type="button"
      className={cn(buttonClass(), 'max-tablet:min-w-0 max-tablet:flex-1 max-tablet:justify-start')}
      aria-label={`Range: ${custom ? dates : `${rangeLabel(choice)}, ${dates}`}`}
      aria-haspopup="dialog"
      {...(phone && { onClick: () => setPicking(true) })}
    >
      <CalendarIcon aria-hidden className="size-4 shrink-0" />
      <span className="truncate">{custom ? dates : rangeLabel(choice)}</span>
      {!custom && <span className="font-normal text-muted max-tablet:hidden">{dates}</span>}
      <ChevronDown aria-hidden className="size-3.5 shrink-0 max-tablet:ml-auto" />
    </button>
  );
  const panel = (
    <RangePanel choice={choice} range={{ start, end }} today={today} timeZone={timeZone} phone={phone} onChoose={take} onConsider={consider} onCancel={() => setPicking(false)} />
  );
  return phone ? (
    <>
      {trigger}
      <Dialog open={picking} onOpenChange={setPicking} title="Range" size="sheet">
        {panel}
      </Dialog>
    </>
  ) : (
    <Popover trigger={trigger} label="Range" open={picking} onOpenChange={setPicking} align="end" className="w-[min(704px,calc(100vw-16px))]">
      {panel}
    </Popover>
  );
}
