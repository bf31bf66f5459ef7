import type { ColumnDef } from '@tanstack/react-table';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ariaSort, nextSort } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { rowAfter } from '@/components/table/use-row-keys';

interface Order {
  name: string;
  total: string;
}

const columns: ColumnDef<Order>[] = [
  { id: 'name', header: 'Order', cell: ({ row }) => row.original.name },
  { id: 'total', header: 'Total sales', cell: ({ row }) => row.original.total, meta: { end: true, sort: 'totalSales', width: '8rem' } },
];
const orders = (count: number): Order[] => Array.from({ length: count }, (_, index) => ({ name: `#${index}`, total: `$${index}.00` }));
const table = (rows: Order[], more: Partial<React.ComponentProps<typeof DataTable<Order>>> = {}) => (
  <DataTable label="Orders" columns={columns} rows={rows} rowKey={(row) => row.name} {...more} />
);

describe('a data table', () => {
  it('puts only the rows in sight into the page, and says how many there are', () => {
    render(table(orders(50_000)));
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('grid', { name: 'Orders' })).toHaveAttribute('aria-rowcount', '50001');
  });

  it('is walked by keys with one stop for Tab, and opens the row with Enter', async () => {
    const onOpenRow = vi.fn();
    const user = userEvent.setup();
    render(table(orders(5), { onOpenRow }));
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(onOpenRow).toHaveBeenCalledExactlyOnceWith({ name: '#1', total: '$1.00' });
    expect(screen.getAllByRole('row').filter((row) => row.tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{End}');
    expect(screen.getByRole('row', { name: /#4/ })).toHaveFocus();
  });

  it('sorts by its heads and says how it is sorted', async () => {
    const onSort = vi.fn();
    const { rerender } = render(table(orders(2), { sort: '', onSort }));
    await userEvent.click(screen.getByRole('button', { name: 'Total sales' }));
    expect(onSort).toHaveBeenLastCalledWith('-totalSales');
    rerender(table(orders(2), { sort: '-totalSales', onSort }));
    expect(screen.getByRole('columnheader', { name: 'Total sales' })).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByRole('columnheader', { name: 'Order' })).not.toHaveAttribute('aria-sort');
  });

  it('asks for more when the end comes near, and not while it waits', () => {
    const onLoadMore = vi.fn();
    const { rerender } = render(table(orders(10), { hasMore: true, loadingMore: true, onLoadMore }));
    expect(onLoadMore).not.toHaveBeenCalled();
    rerender(table(orders(10), { hasMore: true, onLoadMore }));
    expect(onLoadMore).toHaveBeenCalledTimes(1);
  });

  it('asks for nothing while the end is far', () => {
    const onLoadMore = vi.fn();
    render(table(orders(500), { hasMore: true, onLoadMore }));
    expect(onLoadMore).not.toHaveBeenCalled();
  });

  it('shows the sum of all rows, loaded or not', () => {
    render(table(orders(3), { sums: { name: 'Total, 2,303 orders', total: '$231,885.66' } }));
    const sum = screen.getByRole('row', { name: /2,303 orders/ });
    expect(within(sum).getByText('$231,885.66')).toBeVisible();
  });

  it('says why there is no row', () => {
    render(table([], { empty: <p>No row matches.</p> }));
    expect(screen.getByText('No row matches.')).toBeVisible();
  });
});

describe('a sort', () => {
  it('begins with the greatest figure and the first word, and turns round', () => {
    expect(nextSort('', 'total', true)).toBe('-total');
    expect(nextSort('-total', 'name', false)).toBe('name');
    expect(nextSort('-total', 'total', true)).toBe('total');
    expect([ariaSort('total', 'total'), ariaSort('-total', 'total'), ariaSort('', 'total')]).toEqual(['ascending', 'descending', 'none']);
  });
});

describe('a row key', () => {
  it('stays within the rows', () => {
    expect(rowAfter('ArrowUp', 0, 9, 5)).toBe(0);
    expect(rowAfter('PageDown', 6, 9, 5)).toBe(8);
    expect(rowAfter('Home', 6, 9, 5)).toBe(0);
    expect(rowAfter('x', 6, 9, 5)).toBeNull();
  });
});
