import { answerOf, client } from '@/api/client';
import { downloadFile, type QueryValues } from '@/api/download';
import type { CustomerListResponse, EventsResponse, OrderListResponse, ProductListResponse } from '@/api/schema';
import type { RowPage, RowSource } from '@/api/use-row-pages';
import type { DayRange } from '@/lib/range';

/** Which rows of a list, and in which order. */
export interface RowFilters {
  /** Days of the shop; all of them without. */
  range?: DayRange | null;
  search?: string;
  /** The list's own status word. */
  status?: string | null;
  /** Where the shown name of a customer comes from. */
  nameSource?: CustomerListResponse['rows'][number]['nameSource'] | null;
  /** A column, with `-` before it for descending; the list's own order without. */
  sort?: string | null;
  customerId?: number;
  productId?: number;
}

/** A list that can also be saved as a file with the same rows. */
export interface ExportedSource<Page extends RowPage> extends RowSource<Page> {
  save: () => Promise<void>;
}

/** The filters as the API takes them; what is not asked for is left out. */
export function queryOf({ range, search = '', status, nameSource, sort, customerId, productId }: RowFilters) {
  const text = search.trim().slice(0, 100);
  return {
    startDate: range?.start,
    endDate: range?.end,
    search: text === '' ? undefined : text,
    status: status ?? undefined,
    nameSource: nameSource ?? undefined,
    sort: sort ?? undefined,
    customerId,
    productId,
  };
}

function save(list: 'orders' | 'customers' | 'products' | 'events', query: QueryValues) {
  return () => downloadFile(`/api/exports/${list}.csv`, query, `${list}.csv`);
}

/** Orders placed in the range. */
export function ordersSource(filters: RowFilters): ExportedSource<OrderListResponse> {
  const query = queryOf(filters);
  return {
    topic: 'orders',
    key: [query],
    ask: (page, signal) => answerOf(client.GET('/api/orders', { params: { query: { ...query, ...page } }, signal })),
    save: save('orders', query),
  };
}

/** Customers that ordered in the range, or all without one. */
export function customersSource(filters: RowFilters): ExportedSource<CustomerListResponse> {
  const query = queryOf(filters);
  return {
    topic: 'customers',
    key: [query],
    ask: (page, signal) => answerOf(client.GET('/api/customers', { params: { query: { ...query, ...page } }, signal })),
    save: save('customers', query),
  };
}

/** Products sold in the range, or all without one. */
export function productsSource(filters: RowFilters): ExportedSource<ProductListResponse> {
  const query = queryOf(filters);
  return {
    topic: 'products',
    key: [query],
    ask: (page, signal) => answerOf(client.GET('/api/products', { params: { query: { ...query, ...page } }, signal })),
    save: save('products', query),
  };
}

/** The sale events behind a measure. */
export function eventsSource(measure: EventsResponse['measure'], filters: RowFilters): ExportedSource<EventsResponse> {
  const query = { measure, ...queryOf(filters) };
  return {
    topic: 'events',
    key: [query],
    ask: (page, signal) => answerOf(client.GET('/api/dashboard/events', { params: { query: { ...query, ...page } }, signal })),
    save: save('events', query),
  };
}
