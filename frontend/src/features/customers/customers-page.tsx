import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { newsOf } from '@/api/news-of';
import { explain } from '@/api/problem';
import { customersSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import { useRowPages } from '@/api/use-row-pages';
import { useShopRange } from '@/api/use-shop-range';
import { RangeTools } from '@/components/range/range-tools';
import { customerColumns, customerPhoneRow } from '@/components/rows/customer-columns';
import { FilterMenu } from '@/components/rows/filter-menu';
import { RowList } from '@/components/rows/row-list';
import { ExportButton } from '@/components/ui/export-button';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { Segmented } from '@/components/ui/segmented';
import { formatDayRange } from '@/lib/dates';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort, useRowChoice } from '@/lib/use-row-choice';

const sorts = ['name', 'orders', 'totalSales', 'lastOrderOn'];

const kinds = [
  { value: 'all', label: 'All' },
  { value: 'new', label: 'New' },
  { value: 'returning', label: 'Returning' },
] as const;

const nameSources = [
  { value: 'customer', label: 'Given' },
  { value: 'address', label: 'From address' },
  { value: 'email', label: 'From e-mail' },
  { value: 'id', label: 'No name' },
] as const;

/** Customers that ordered in the range, with what they bought in it. */
export function CustomersPage() {
  const navigate = useNavigate();
  const { currency } = useTenant();
  const range = useShopRange();
  const { search, change, ...choice } = useRowChoice();
  const kind = kinds.find(({ value }) => value === choice.status)?.value ?? 'all';
  const status = kind === 'all' ? null : kind;
  const nameSource = nameSources.find(({ value }) => value === choice.nameSource)?.value ?? null;
  const isFiltered = status !== null || nameSource !== null;
  const sort = knownSort(choice.sort, sorts, '-totalSales');
  const source = customersSource({ range, search, status, nameSource, sort });
  const list = useRowPages(source);
  const first = list.pages[0];
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.rows), ({ id }) => id), [list.pages]);
  const words = useMemo(() => ({ currency, search, since: range.start }), [currency, search, range.start]);
  const columns = useMemo(() => customerColumns(words), [words]);

  return (
    <>
      <PageTop
        title="Customers"
        detail={`Bought ${formatDayRange(range.start, range.end)} · ${currency}`}
        tools={
          <>
            <RangeTools comparison={false} />
            <ExportButton onExport={source.save} explain={explain} />
          </>
        }
      />
      <PageBody>
        <RowList
          names={['customer', 'customers']}
          placeholder="Name, e-mail or customer id"
          reads="name, e-mail and customer id"
          list={list}
          news={newsOf(first, list.now)}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => String(id)}
          phoneRow={customerPhoneRow(words)}
          onOpenRow={({ id }) => void navigate(`/customers/${id}`)}
          sort={sort}
          count={first?.count}
          sums={
            first && {
              name: `${search || isFiltered ? 'Matching' : 'All'} ${formatCount(first.count)} ${first.count === 1 ? 'customer' : 'customers'}`,
              orders: formatCount(first.sums.orders),
              totalSales: formatMoney(first.sums.totalSales, currency),
            }
          }
          search={search}
          isFiltered={isFiltered}
          change={change}
          filters={
            <>
              <Segmented
                label="Which customers"
                options={kinds}
                value={kind}
                onChange={(next) => change({ status: next === 'all' ? null : next })}
              />
              <FilterMenu label="Name source" options={nameSources} value={nameSource} onChange={(next) => change({ nameSource: next })} />
            </>
          }
          range={range}
          explain={explain}
        />
        <p className="max-w-[80ch] text-caption text-muted">
          A mark such as “from e-mail” shows where a name was read when Shopify did not share it. It is a good guess, not a fact.
        </p>
      </PageBody>
    </>
  );
}
