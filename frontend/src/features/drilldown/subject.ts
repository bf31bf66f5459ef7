import type { DrilldownMeasure, DrilldownTarget } from '@/lib/drilldown-link';
import { financialStatusLabel, readFinancialStatus, type FinancialStatus } from '@/lib/financial-status';

/** The measures whose events the API lists and adds up. */
export type EventMeasure = Exclude<DrilldownMeasure, 'orders' | 'averageOrderValue' | 'newCustomers' | 'returningCustomers'>;

/** The rows a figure is made of, and the figure's own filter on them. */
export type Subject =
  | { rows: 'events'; measure: EventMeasure; productId?: number; customerId?: number }
  | { rows: 'orders'; status?: FinancialStatus }
  | { rows: 'customers'; kind?: 'new' | 'returning' }
  | { rows: 'products' };

/** What a modal is about: its rows, and how it is called until the figure's own name is known. */
export interface Opened {
  title: string;
  /** What the figure is made of, said where it opens. */
  formula: string;
  subject: Subject;
  /** Average order value opens into what it divides. */
  parts?: 'average';
}

const events: Record<EventMeasure, { title: string; formula: string }> = {
  totalSales: { title: 'Total sales', formula: 'gross sales − discounts − returns + shipping + taxes' },
  netSales: { title: 'Net sales', formula: 'gross sales − discounts − returns' },
  grossSales: { title: 'Gross sales', formula: 'price × units of what was ordered, without tax' },
  discounts: { title: 'Discounts', formula: 'what discounts took off goods, without tax' },
  returns: { title: 'Returns', formula: 'goods taken back, on the day they came back' },
  shipping: { title: 'Shipping', formula: 'charged for shipping, after discounts and refunds' },
  taxes: { title: 'Taxes', formula: 'taxes of goods and shipping' },
  adjustments: { title: 'Adjustments', formula: 'money back that is no goods: beside total sales, not part of it' },
};

/** What the measure is called: a column's head. */
export function measureTitle(measure: EventMeasure): string {
  return events[measure].title;
}

function isEventMeasure(value: string): value is EventMeasure {
  return Object.hasOwn(events, value);
}

function openMeasure(value: string): Opened | null {
  if (isEventMeasure(value)) {
    return { ...events[value], subject: { rows: 'events', measure: value } };
  }

  switch (value) {
    case 'orders':
      return { title: 'Orders', formula: 'orders placed', subject: { rows: 'orders' } };
    case 'averageOrderValue':
      return {
        title: 'Average order value',
        formula: '(gross sales − discounts) ÷ orders',
        subject: { rows: 'events', measure: 'grossSales' },
        parts: 'average',
      };
    case 'newCustomers':
      return { title: 'New customers', formula: 'first order ever in these days', subject: { rows: 'customers', kind: 'new' } };
    case 'returningCustomers':
      return { title: 'Returning customers', formula: 'ordered in these days, and before them', subject: { rows: 'customers', kind: 'returning' } };
    default:
      return null;
  }
}

/** A Shopify id: whole, above zero, and small enough to be exact in JSON. */
function readId(value: string): number | null {
  const id = Number(value);
  return /^\d+$/.test(value) && Number.isSafeInteger(id) && id > 0 ? id : null;
}

/** What a link opens; null for a link we do not understand, such as one of a newer version. */
export function openTarget({ kind, value }: Pick<DrilldownTarget, 'kind' | 'value'>): Opened | null {
  switch (kind) {
    case 'measure':
      return openMeasure(value);
    case 'status': {
      const status = readFinancialStatus(value);
      return status === null ? null : { title: `${financialStatusLabel(status)} orders`, formula: 'orders placed that have this status now', subject: { rows: 'orders', status } };
    }
    case 'product': {
      const productId = readId(value);
      return productId === null ? null : { title: 'Product', formula: 'net sales of this product', subject: { rows: 'events', measure: 'netSales', productId } };
    }
    case 'customer': {
      const customerId = readId(value);
      return customerId === null ? null : { title: 'Customer', formula: 'total sales of this customer’s orders', subject: { rows: 'events', measure: 'totalSales', customerId } };
    }
    case 'products':
      return value === 'all' ? { title: 'Products', formula: 'net sales of what was sold', subject: { rows: 'products' } } : null;
    case 'customers':
      return value === 'all' ? { title: 'Customers', formula: 'ordered in these days; orders without a customer are not here', subject: { rows: 'customers' } } : null;
  }
}
