import { useQuery } from '@tanstack/react-query';
import { explain } from '@/api/problem';
import type { CustomerResponse } from '@/api/schema';
import { useTenantKey } from '@/api/session';
import { BarList, type RankedRow } from '@/components/chart/bar-list';
import { ChartFrame } from '@/components/chart/chart-frame';
import { EmptyState } from '@/components/ui/empty-state';
import { Faces } from '@/components/ui/faces';
import { NameSourceBadge } from '@/components/ui/name-source-badge';
import { AllLink } from '@/features/overview/all-link';
import { customersQuery, keepOfTenant } from '@/features/overview/queries';
import { RankedName } from '@/features/overview/ranked-name';
import { RankingSkeleton } from '@/features/overview/rows-skeleton';
import { useOpenDrilldown } from '@/lib/drilldown-link';
import { chartValue, formatCount, formatMoney } from '@/lib/money';
import type { DayRange } from '@/lib/range';

const BEST = 6;

/** A customer without a name is `Customer #7100305075577`; where there is little room the number alone says it, since it is in this list. */
function CustomerName({ name, nameSource }: Pick<CustomerResponse, 'name' | 'nameSource'>) {
  const word = 'Customer ';
  const isNumber = nameSource === 'id' && name.startsWith(word);
  return (
    <>
      <RankedName>
        {isNumber ? (
          <>
            <span className="max-wide:sr-only">{word}</span>
            {name.slice(word.length)}
          </>
        ) : (
          name
        )}
      </RankedName>
      <NameSourceBadge source={nameSource} />
    </>
  );
}

function rowOf({ id, name, nameSource, amounts }: CustomerResponse, currency: string): RankedRow {
  return {
    key: String(id),
    name: <CustomerName name={name} nameSource={nameSource} />,
    count: formatCount(amounts.orders),
    amount: formatMoney(amounts.totalSales, currency),
    value: chartValue(amounts.totalSales),
  };
}

interface TopCustomersCardProps {
  range: DayRange;
}

/** The best customers of the range by total sales, with the source of a name that is a guess. */
export function TopCustomersCard({ range }: TopCustomersCardProps) {
  const tenantKey = useTenantKey();
  const open = useOpenDrilldown();
  const customers = useQuery({ ...customersQuery(tenantKey, range), placeholderData: keepOfTenant(tenantKey) });
  const openAll = () => open({ kind: 'customers', value: 'all' });
  return (
    <ChartFrame title="Top customers" busy={customers.isPending} fading={customers.isPlaceholderData} onOpen={openAll}>
      <Faces
        query={customers}
        failed="Customers could not be loaded."
        explain={explain}
        skeleton={<RankingSkeleton />}
        isEmpty={({ topCustomers }) => topCustomers.length === 0}
        empty={<EmptyState title="No customer ordered in this range.">Choose a longer one.</EmptyState>}
      >
        {({ topCustomers, distinctCustomers, currency }) => (
          <>
            <BarList
              head={['Customer', 'Orders', 'Total sales']}
              rows={topCustomers.slice(0, BEST).map((row) => rowOf(row, currency))}
              onOpen={(key) => open({ kind: 'customer', value: key })}
            />
            <AllLink count={distinctCustomers} one="customer" many="customers" onOpen={openAll} />
          </>
        )}
      </Faces>
    </ChartFrame>
  );
}
