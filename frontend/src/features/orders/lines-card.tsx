import { Link } from 'react-router';
import type { LineItemResponse, OrderDetailsResponse } from '@/api/schema';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { afterDiscount, orderedTotals } from '@/features/orders/order-lines';
import { cn } from '@/lib/cn';
import { signOf } from '@/lib/decimal';
import { formatMoney } from '@/lib/money';

const cell = 'px-3 figures not-first:text-right not-first:whitespace-nowrap first:text-left first:pl-6 last:pr-6 max-tablet:first:pl-4 max-tablet:last:pr-4';
const head = 'bg-sunken border-b border-border py-2.5 text-caption font-medium text-muted';

/** Discounts come as positive amounts; on the page what is taken away carries its sign. */
function taken(discounts: string): string {
  return signOf(discounts) === 0 ? discounts : `-${discounts}`;
}

/** What was sold, and what it came to when it was placed. */
export function LinesCard({ order }: { order: OrderDetailsResponse }) {
  return (
    <Card flush title="Lines">
      <table className="mt-2 w-full text-body-sm">
        <caption className="sr-only">Lines of order {order.order.name}</caption>
        <thead>
          <tr>
            <th scope="col" className={cn(head, cell)}>
              Product
            </th>
            {['Units', 'Price', 'Discount'].map((label) => (
              <th key={label} scope="col" className={cn(head, cell, 'max-tablet:hidden')}>
                {label}
              </th>
            ))}
            <th scope="col" className={cn(head, cell)}>
              After discount
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lineItems.map((line) => (
            <Line key={line.id} line={line} currency={order.currency} />
          ))}
        </tbody>
      </table>
      <Totals order={order} />
    </Card>
  );
}

function Line({ line, currency }: { line: LineItemResponse; currency: string }) {
  const back = line.quantity - line.currentQuantity;
  const words = [line.variantTitle, line.sku, back > 0 ? `${line.currentQuantity} of ${line.quantity} left` : null].filter(Boolean).join(' · ');
  return (
    <tr className="border-b border-border last:border-b-0">
      <th scope="row" className={cn(cell, 'py-2 font-normal')}>
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {line.productId === null ? line.title : <Link to={`/products/${line.productId}`} className="hover:underline">{line.title}</Link>}
          {line.giftCard && <Badge tone="info">Gift card, outside sales</Badge>}
        </span>
        <span className="block text-caption text-muted">
          {words}
          <span className="tablet:hidden">
            {words && ' · '}
            {line.quantity} × {formatMoney(line.unitPrice, currency)}
          </span>
        </span>
      </th>
      <td className={cn(cell, 'max-tablet:hidden')}>{line.quantity}</td>
      <td className={cn(cell, 'max-tablet:hidden')}>{formatMoney(line.unitPrice, currency)}</td>
      <td className={cn(cell, 'max-tablet:hidden')}>
        {signOf(line.discounts) === 0 ? <span className="text-muted">–</span> : formatMoney(taken(line.discounts), currency)}
      </td>
      <td className={cn(cell, 'font-medium')}>{formatMoney(afterDiscount(line), currency)}</td>
    </tr>
  );
}

function Totals({ order }: { order: OrderDetailsResponse }) {
  const { subtotal, shipping, taxes, total } = orderedTotals(order);
  const { currency } = order;
  return (
    <dl className="ml-auto grid w-80 max-w-full grid-cols-[minmax(0,1fr)_auto] gap-y-1.5 px-6 pt-4 pb-6 text-body-sm max-tablet:w-full max-tablet:px-4 max-tablet:pb-4 [&>dd]:text-right [&>dd]:figures [&>dt]:text-secondary">
      <dt>Subtotal</dt>
      <dd>{formatMoney(subtotal, currency)}</dd>
      {shipping && (
        <>
          <dt>Shipping, {shipping.title}</dt>
          <dd>{formatMoney(shipping.amount, currency)}</dd>
        </>
      )}
      {taxes.map((tax) => (
        <Tax key={tax.key} name={`${tax.title} ${tax.percent}`} amount={formatMoney(tax.amount, currency)} included={order.taxesIncluded} />
      ))}
      <dt className="mt-0.5 border-t border-border pt-2 font-semibold text-text!">Ordered</dt>
      <dd className="mt-0.5 border-t border-border pt-2 font-semibold">{formatMoney(total, currency)}</dd>
      {order.presentmentCurrency !== currency && (
        <>
          <dt>Shown to the buyer</dt>
          <dd>{formatMoney(order.presentmentTotal, order.presentmentCurrency)}</dd>
        </>
      )}
    </dl>
  );
}

function Tax({ name, amount, included }: { name: string; amount: string; included: boolean }) {
  return (
    <>
      <dt>
        {included ? 'Of which' : 'Taxes,'} {name}
      </dt>
      <dd>{amount}</dd>
    </>
  );
}
