import { useId, useRef } from 'react';
import { Calendar } from '@/components/range/calendar';
import { useDraft } from '@/components/range/use-draft';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { inputClass } from '@/components/ui/text-field';
import { formatZone, type Day } from '@/lib/dates';
import { cn } from '@/lib/cn';
import { presets, rangeLength, type DayRange, type RangeChoice } from '@/lib/range';

interface RangePanelProps {
  choice: RangeChoice;
  range: DayRange;
  today: Day;
  timeZone: string;
  phone: boolean;
  onChoose: (choice: RangeChoice) => void;
  onConsider: (choice: RangeChoice) => void;
  onCancel: () => void;
}

const presetClass = 'flex h-8 items-center justify-between rounded-sm px-3 text-body-sm hover:bg-hover aria-pressed:bg-selected aria-pressed:font-medium pointer-coarse:h-11';

function Presets({ choice, onChoose, onConsider, onCustom }: Pick<RangePanelProps, 'choice' | 'onChoose' | 'onConsider'> & { onCustom: () => void }) {
  return (
    <div role="group" aria-label="Presets" className="grid content-start border-border p-2 max-tablet:grid-cols-2 max-tablet:border-b tablet:border-r">
      {presets.map(({ value, label, key }) => (
        <button key={value} type="button" aria-pressed={choice.preset === value} aria-keyshortcuts={key} className={presetClass} onPointerEnter={() => onConsider({ preset: value })} onFocus={() => onConsider({ preset: value })} onClick={() => onChoose({ preset: value })}>
          {label}
          <span aria-hidden className="max-tablet:hidden">
            <Kbd>{key}</Kbd>
          </span>
        </button>
      ))}
      <button type="button" aria-pressed={choice.preset === 'custom'} aria-keyshortcuts="C" className={presetClass} onClick={onCustom}>
        Custom
        <span aria-hidden className="max-tablet:hidden">
          <Kbd>C</Kbd>
        </span>
      </button>
    </div>
  );
}

interface DayFieldProps {
  label: string;
  text: string;
  error: string | null;
  errorId: string;
  onType: (text: string) => void;
}

function DayField({ label, text, error, errorId, onType }: DayFieldProps) {
  return (
    <div className={cn(inputClass(error !== null), 'h-9 pointer-coarse:h-11 text-body-sm max-tablet:min-w-0 max-tablet:flex-1 max-tablet:px-2 tablet:w-33')}>
      <input aria-label={label} aria-invalid={error !== null || undefined} aria-describedby={error === null ? undefined : errorId} value={text} onChange={(event) => onType(event.target.value)} className="figures" />
    </div>
  );
}

/** Presets with their keys, months, two typed fields. A preset holds at once; a custom range when it is applied. */
export function RangePanel({ choice, range, today, timeZone, phone, onChoose, onConsider, onCancel }: RangePanelProps) {
  const draft = useDraft(range, today);
  const errorId = useId();
  const fields = useRef<HTMLDivElement>(null);
  return (
    <form
      noValidate
      className="grid grid-cols-[minmax(0,1fr)] tablet:grid-cols-[184px_minmax(0,1fr)]"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.range) {
          onChoose({ preset: 'custom', ...draft.range });
        }
      }}
    >
      <Presets choice={choice} onChoose={onChoose} onConsider={onConsider} onCustom={() => fields.current?.querySelector('input')?.select()} />
      <div className="grid min-w-0 gap-3 p-4">
        <Calendar range={draft.range} today={today} months={phone ? 1 : 2} onPoint={draft.point}>
          <div ref={fields} className="flex min-w-0 items-center gap-2 max-tablet:flex-1">
            <DayField label="First day" text={draft.texts.start} error={draft.error} errorId={errorId} onType={(text) => draft.type('start', text)} />
            <span aria-hidden className="text-muted">
              –
            </span>
            <DayField label="Last day" text={draft.texts.end} error={draft.error} errorId={errorId} onType={(text) => draft.type('end', text)} />
          </div>
        </Calendar>
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-border pt-3">
          <span id={errorId} role="status" className={cn('text-caption', draft.error ? 'text-negative' : 'text-muted')}>
            {draft.error ?? (draft.range && `${rangeLength(draft.range)} \u00b7 ${formatZone(timeZone)}`)}
          </span>
          <div className="flex gap-2">
            <Button onClick={onCancel}>Cancel</Button>
            <Button type="submit" variant="primary" disabled={!draft.range}>
              Apply
            </Button>
          </div>
        </div>
      </div>
    </form>
  );
}
