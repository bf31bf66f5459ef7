import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { OrderDetailsResponse, OrderEventResponse } from '@/api/schema';
import { OrderPage } from '@/features/orders/order-page';
import { amounts } from '@/testing/fixtures/amounts';
import { customers, orders } from '@/testing/fixtures/rows';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

const routes = [{ path: '/orders/:orderId', element: <OrderPage /> }];
const nothing = { ...amounts(0, 0n), netSales: '0.00' };

function event(seq: number, more: Partial<OrderEventResponse>): OrderEventResponse {
  return { seq, kind: 'placed', occurredAt: '2026-11-12T15:14:00Z', day: '2026-11-12', lineItemId: null, refundId: null, amounts: nothing, ...more };
}

function details(more: Partial<OrderDetailsResponse> = {}): OrderDetailsResponse {
  const [order] = orders;
  if (!order) {
    throw new Error('The fixtures have orders.');
  }

  return {
    currency: 'USD',
    order: { ...order, name: '#6570', processedAt: '2026-11-12T15:14:00Z', updatedAt: '2026-11-16T21:41:03Z', financialStatus: 'partially_refunded' },
    createdAt: '2026-11-12T15:14:00Z',
    sourceName: 'web',
    taxesIncluded: false,
    presentmentCurrency: 'USD',
    presentmentTotal: '181.16',
    lineItems: [
      {
        id: 1, productId: 9100, title: 'Ember Pour-Over Set', variantTitle: 'Walnut', sku: null, quantity: 1, currentQuantity: 1,
        unitPrice: '64.00', discounts: '6.40', taxes: [{ title: 'New York', rate: 0.08875, amount: '5.11' }], giftCard: false,
      },
    ],
    shippingLines: [],
    refunds: [],
    events: [
      event(0, { lineItemId: 1, amounts: { ...nothing, grossSales: '64.00', discounts: '-6.40', taxes: '5.11', totalSales: '62.71', unitsSold: 1 } }),
      event(1, { kind: 'refund', refundId: 7, occurredAt: '2026-11-16T21:40:00Z', amounts: { ...nothing, returns: '-12.60', taxes: '-1.12', totalSales: '-13.72' } }),
    ],
    selfCheck: { agrees: true, ledgerTotal: '48.99', shopifyTotal: '48.99', ledgerTax: '3.99', shopifyTax: '3.99', note: null },
    previous: { id: 5099, name: '#6569' },
    next: null,
    ...more,
  };
}

function answer(order: OrderDetailsResponse): void {
  server.use(
    http.get('/api/orders/5100', () => HttpResponse.json(order)),
    http.get('/api/customers', () => HttpResponse.json({ range: null, currency: 'USD', rows: customers.slice(0, 1), nextCursor: null, count: 1, sums: nothing })),
  );
}

test('The events stand in the order they happened, with the total after each', async () => {
  answer(details());
  await renderSignedIn(routes, { at: '/orders/5100' });
  const table = await screen.findByRole('table', { name: 'Sale events of order #6570 with a running total' });
  const [placed, refund, sum] = within(table).getAllByRole('row').slice(1);
  expect(placed).toHaveTextContent(/Placed.*12 Nov, 10:14.*1 unit.*\$64\.00.*−\$6\.40.*\+\$62\.71.*\$62\.71$/);
  expect(refund).toHaveTextContent(/Refund.*16 Nov, 16:40.*−\$12\.60.*−\$13\.72.*\$48\.99$/);
  expect(sum).toHaveTextContent(/Sum.*\$64\.00.*−\$6\.40.*−\$12\.60.*\$3\.99.*\$48\.99/);
});

test('An order that agrees with Shopify says so', async () => {
  answer(details());
  await renderSignedIn(routes, { at: '/orders/5100' });
  expect(await screen.findByText('Agrees')).toBeVisible();
  expect(screen.getByText('Our events add up to the totals Shopify sent on 16 Nov, 16:41.')).toBeVisible();
});

test('An order that differs shows both sides and why', async () => {
  const note = 'Shopify left the cancelled items in its total.';
  answer(details({ selfCheck: { agrees: false, ledgerTotal: '0.00', shopifyTotal: '48.99', ledgerTax: '3.99', shopifyTax: '3.99', note } }));
  await renderSignedIn(routes, { at: '/orders/5100' });
  const check = await screen.findByRole('table', { name: 'Our events and Shopify’s totals' });
  expect(within(check).getByRole('row', { name: /Total/ })).toHaveTextContent('Total$0.00$48.99different');
  expect(within(check).getByRole('row', { name: /Taxes/ })).toHaveTextContent('Taxes$3.99$3.99equal');
  expect(screen.getByText('Differs')).toBeVisible();
  expect(screen.getByText(note)).toBeVisible();
});

test('Lines add up to what was ordered, and lead to their product', async () => {
  answer(details());
  await renderSignedIn(routes, { at: '/orders/5100' });
  expect(await screen.findByRole('link', { name: 'Ember Pour-Over Set' })).toHaveAttribute('href', '/products/9100');
  expect(screen.getByText('Taxes, New York 8.875%').nextElementSibling).toHaveTextContent('$5.11');
  expect(screen.getByText('Ordered').nextElementSibling).toHaveTextContent('$62.71');
});

test('The customer is shown with what the whole history says, and a guessed name is marked', async () => {
  answer(details());
  await renderSignedIn(routes, { at: '/orders/5100' });
  expect(await screen.findByText('9 orders')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Freya Ortiz' })).toHaveAttribute('href', '/customers/7100');
  expect(screen.getByText('from address')).toBeVisible();
});

test('A guest has no customer page, and a test order no events', async () => {
  const order = { ...details().order, customerId: null, customerName: null, customerNameSource: null, test: true };
  answer(details({ order, events: [] }));
  await renderSignedIn(routes, { at: '/orders/5100' });
  expect(await screen.findByText(/A guest bought this/)).toBeVisible();
  expect(screen.getByText(/A test order: it counts nowhere/)).toBeVisible();
});

test('An order that is not this shop’s is said to be none', async () => {
  server.use(http.get('/api/orders/404', () => HttpResponse.json({ title: 'Not Found', status: 404 }, { status: 404 })));
  await renderSignedIn(routes, { at: '/orders/404' });
  expect(await screen.findByText('This shop has no such order.')).toBeVisible();
});

test('Hostile titles are text', async () => {
  const [line] = details().lineItems;
  answer(details({ lineItems: line ? [{ ...line, title: '<img src=x onerror=alert(1)>' }] : [] }));
  await renderSignedIn(routes, { at: '/orders/5100' });
  expect(await screen.findByRole('link', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
  expect(document.querySelector('td img')).toBeNull();
});

test('The order before is one press away, and there is none after the last', async () => {
  answer(details());
  server.use(http.get('/api/orders/5099', () => HttpResponse.json(details({ next: { id: 5100, name: '#6570' }, previous: null, order: { ...details().order, id: 5099, name: '#6569' } }))));
  const { user } = await renderSignedIn(routes, { at: '/orders/5100' });
  expect(await screen.findByRole('button', { name: 'Next order' })).toBeDisabled();
  await user.click(screen.getByRole('link', { name: 'Previous order, #6569' }));
  expect(await screen.findByRole('heading', { level: 1, name: '#6569' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Next order, #6570' })).toBeVisible();
});
