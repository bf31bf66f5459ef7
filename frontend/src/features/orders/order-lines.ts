import type { OrderDetailsResponse } from '@/api/schema';
import { addDecimals, parseDecimal, subtractDecimals, writeDecimal } from '@/lib/decimal';
import { readerLocale } from '@/lib/locale';

type Line = OrderDetailsResponse['lineItems'][number];

/** Unit price × units as ordered − discounts, exactly. */
export function afterDiscount({ unitPrice, quantity, discounts }: Pick<Line, 'unitPrice' | 'quantity' | 'discounts'>): string {
  const { units, digits } = parseDecimal(unitPrice);
  return subtractDecimals(writeDecimal(units * BigInt(quantity), digits), discounts);
}

/** What the order came to when it was placed. Taxes are part of the prices already when these contain them. */
export interface OrderedTotals {
  subtotal: string;
  /** After its discounts; null without shipping. */
  shipping: { title: string; amount: string } | null;
  /** Each tax once by its name and rate, added up over lines and shipping. */
  taxes: { key: string; title: string; percent: string; amount: string }[];
  total: string;
}

/** `8.875%` of `0.08875`: a rate, not money. */
function percentOf(rate: number): string {
  return new Intl.NumberFormat(readerLocale(), { style: 'percent', maximumFractionDigits: 4 }).format(rate);
}

function taxesOf({ lineItems, shippingLines }: Pick<OrderDetailsResponse, 'lineItems' | 'shippingLines'>): OrderedTotals['taxes'] {
  const taxes = new Map<string, OrderedTotals['taxes'][number]>();
  for (const { title, rate, amount } of [...lineItems, ...shippingLines].flatMap((line) => line.taxes)) {
    const key = `${title} ${rate}`;
    const known = taxes.get(key);
    taxes.set(key, { key, title, percent: percentOf(rate), amount: known ? addDecimals(known.amount, amount) : amount });
  }

  return [...taxes.values()];
}

/** Added up from the lines as they were sold; later refunds and cancellations are events, not part of it. */
export function orderedTotals(order: Pick<OrderDetailsResponse, 'lineItems' | 'shippingLines' | 'taxesIncluded'>): OrderedTotals {
  const subtotal = order.lineItems.map(afterDiscount).reduce(addDecimals, '0');
  const shipped = order.shippingLines.map(({ price, discounts }) => subtractDecimals(price, discounts)).reduce(addDecimals, '0');
  const taxes = taxesOf(order);
  const onTop = order.taxesIncluded ? [] : taxes.map(({ amount }) => amount);
  return {
    subtotal,
    shipping: order.shippingLines.length === 0 ? null : { title: order.shippingLines.map(({ title }) => title).join(', '), amount: shipped },
    taxes,
    total: [shipped, ...onTop].reduce(addDecimals, subtotal),
  };
}
