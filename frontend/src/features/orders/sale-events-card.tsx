import { Card } from '@/components/ui/card';
import { historySum, type HistoryAmounts, type HistoryStep } from '@/features/orders/sale-history';
import { cn } from '@/lib/cn';
import { formatInstant } from '@/lib/dates';
import { signOf } from '@/lib/decimal';
import { formatMoney } from '@/lib/money';

interface SaleEventsCardProps {
  name: string;
  steps: readonly HistoryStep[];
  currency: string;
  timeZone: string;
}

const kinds: Record<HistoryStep['kind'], string> = {
  placed: 'Placed',
  added: 'Items added',
  refund: 'Refund',
  cancellation: 'Cancelled',
  adjustment: 'Adjustment',
};

interface Column {
  key: keyof HistoryAmounts;
  label: string;
}

const always: readonly Column[] = [
  { key: 'grossSales', label: 'Gross' },
  { key: 'discounts', label: 'Discounts' },
  { key: 'returns', label: 'Returns' },
  { key: 'shipping', label: 'Shipping' },
  { key: 'taxes', label: 'Taxes' },
];

/** Few shops have these; they stand there only where there are some. */
const rare: readonly Column[] = [
  { key: 'duties', label: 'Duties' },
  { key: 'fees', label: 'Fees' },
];

const cell = 'px-2 figures whitespace-nowrap not-first:text-right first:text-left first:pl-6 last:pr-6 max-tablet:first:pl-4 max-tablet:last:pr-4';
const head = 'bg-sunken border-b border-border py-2.5 text-caption font-medium text-muted';

/** "7 units · Kettle, Cup": what the event touched. */
function detailOf({ units, titles }: HistoryStep): string {
  const count = Math.abs(units);
  const counted = count === 0 ? [] : [`${count} ${count === 1 ? 'unit' : 'units'}`];
  return [...counted, ...(titles.length > 0 ? [titles.join(', ')] : [])].join(' · ');
}

function Amount({ amount, currency }: { amount: string; currency: string }) {
  return signOf(amount) === 0 ? <span className="text-muted">–</span> : <>{formatMoney(amount, currency)}</>;
}

/** What happened to the order, in the order it happened, with the total after each. */
export function SaleEventsCard({ name, steps, currency, timeZone }: SaleEventsCardProps) {
  const sum = historySum(steps);
  const columns = [...always, ...rare.filter(({ key }) => sum && steps.some((step) => signOf(step.amounts[key]) !== 0))];
  return (
    <Card flush title="Sale events" action={<span className="pr-2 text-caption text-muted">in the order they happened</span>}>
      {sum === null ? (
        <p className="px-6 pb-6 text-body-sm text-muted max-tablet:px-4">A test order: it counts nowhere, so it has no sale events.</p>
      ) : (
        // Amounts of a currency with long words may not fit: then it scrolls, with the keyboard too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: what scrolls is reached by the keyboard
        <div className="overflow-x-auto pt-2" role="region" aria-label="Amounts of the sale events" tabIndex={0}>
          <table className="w-full text-body-sm">
            <caption className="sr-only">Sale events of order {name} with a running total</caption>
            <thead>
              <tr>
                <th scope="col" className={cn(head, cell)}>
                  Event
                </th>
                {columns.map(({ key, label }) => (
                  <th key={key} scope="col" className={cn(head, cell, 'max-tablet:hidden')}>
                    {label}
                  </th>
                ))}
                <th scope="col" className={cn(head, cell)}>
                  Total
                </th>
                <th scope="col" className={cn(head, cell)}>
                  Running
                </th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <Step key={step.key} step={step} columns={columns} currency={currency} timeZone={timeZone} />
              ))}
            </tbody>
            <tfoot>
              <tr className="h-12 bg-sunken font-semibold [&>*]:border-t [&>*]:border-border">
                <th scope="row" className={cn(cell, 'font-semibold')}>
                  Sum
                </th>
                {columns.map(({ key }) => (
                  <td key={key} className={cn(cell, 'max-tablet:hidden')}>
                    <Amount amount={sum[key]} currency={currency} />
                  </td>
                ))}
                <td className={cell}>{formatMoney(sum.totalSales, currency)}</td>
                <td className={cell} />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Card>
  );
}

interface StepProps {
  step: HistoryStep;
  columns: readonly Column[];
  currency: string;
  timeZone: string;
}

function Step({ step, columns, currency, timeZone }: StepProps) {
  const isAdjustment = step.kind === 'adjustment';
  const detail = isAdjustment ? `${formatMoney(step.amounts.adjustments, currency, { signed: true })} outside sales` : detailOf(step);
  return (
    <tr className="border-b border-border last:border-b-0">
      <th scope="row" className={cn(cell, 'w-full max-w-0 min-w-36 py-2 font-normal')}>
        <span className="block font-medium">{kinds[step.kind]}</span>
        <span className="block truncate text-caption text-muted" title={detail}>
          {formatInstant(step.occurredAt, timeZone)}
          <span className="max-tablet:hidden">{detail && ` · ${detail}`}</span>
        </span>
      </th>
      {isAdjustment ? (
        <td colSpan={columns.length} className={cn(cell, 'text-left! text-muted max-tablet:hidden')}>
          Money back, not goods: outside sales
        </td>
      ) : (
        columns.map(({ key }) => (
          <td key={key} className={cn(cell, 'max-tablet:hidden')}>
            <Amount amount={step.amounts[key]} currency={currency} />
          </td>
        ))
      )}
      <td className={cn(cell, isAdjustment ? 'text-muted' : 'font-medium')}>{formatMoney(step.amounts.totalSales, currency, { signed: true })}</td>
      <td className={cn(cell, 'font-semibold')}>{formatMoney(step.running, currency)}</td>
    </tr>
  );
}
