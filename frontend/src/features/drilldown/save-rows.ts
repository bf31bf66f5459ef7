import { customersSource, eventsSource, ordersSource, productsSource } from '@/api/row-sources';
import type { Subject } from '@/features/drilldown/subject';
import type { View } from '@/features/drilldown/use-view';

/** Saves the rows of a subject as a file, with the view's filters and sort. */
export function saveRows(subject: Subject, { range, search, status, sort }: View): Promise<void> {
  const filters = { range, search, sort };
  switch (subject.rows) {
    case 'events': {
      const { measure, productId, customerId } = subject;
      return eventsSource(measure, { ...filters, status, productId, customerId }).save();
    }
    case 'orders':
      return ordersSource({ ...filters, status: subject.status ?? status }).save();
    case 'customers':
      return customersSource({ ...filters, status: subject.kind }).save();
    case 'products':
      return productsSource(filters).save();
  }
}
