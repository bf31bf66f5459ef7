import { Check, TriangleAlert } from 'lucide-react';
import type { SelfCheckResponse } from '@/api/schema';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { formatInstant } from '@/lib/dates';
import { compareDecimals } from '@/lib/decimal';
import { formatMoney } from '@/lib/money';

interface SelfCheckCardProps {
  check: SelfCheckResponse;
  updatedAt: string;
  currency: string;
  timeZone: string;
}

/** Our events against Shopify's own totals of the order: a signal, not a figure. */
export function SelfCheckCard({ check, updatedAt, currency, timeZone }: SelfCheckCardProps) {
  const badge = check.agrees ? <Badge tone="good" icon={Check}>Agrees</Badge> : <Badge tone="warn" icon={TriangleAlert}>Differs</Badge>;
  return (
    <Card title="Self-check" action={<span className="pr-2">{badge}</span>}>
      <table className="w-full text-body-sm">
        <caption className="sr-only">Our events and Shopify’s totals</caption>
        <thead>
          <tr className="h-6 text-caption text-muted">
            <th scope="col" className="font-normal">
              <span className="sr-only">Figure</span>
            </th>
            <th scope="col" className="pl-3 text-right font-normal">
              Our events
            </th>
            <th scope="col" className="pl-3 text-right font-normal">
              Shopify
            </th>
            <th scope="col" className="w-7 font-normal">
              <span className="sr-only">Equal</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Row label="Total" ours={check.ledgerTotal} theirs={check.shopifyTotal} currency={currency} />
          <Row label="Taxes" ours={check.ledgerTax} theirs={check.shopifyTax} currency={currency} />
        </tbody>
      </table>
      <p className="mt-3 text-caption text-muted">
        {check.note ?? `Our events add up to the totals Shopify sent on ${formatInstant(updatedAt, timeZone)}.`}
      </p>
    </Card>
  );
}

function Row({ label, ours, theirs, currency }: { label: string; ours: string; theirs: string; currency: string }) {
  const isEqual = compareDecimals(ours, theirs) === 0;
  const Icon = isEqual ? Check : TriangleAlert;
  return (
    <tr className="h-9 border-t border-border">
      <th scope="row" className="text-left font-normal">
        {label}
      </th>
      <td className="pl-3 text-right figures">{formatMoney(ours, currency)}</td>
      <td className="pl-3 text-right figures text-secondary">{formatMoney(theirs, currency)}</td>
      <td className={isEqual ? 'text-positive' : 'text-warning'}>
        <Icon aria-hidden className="ml-auto size-4" />
        <span className="sr-only">{isEqual ? 'equal' : 'different'}</span>
      </td>
    </tr>
  );
}
