import { Ban, Check, CircleDashed, Clock, Hourglass, Lock, PackageCheck, RotateCcw, type LucideIcon } from 'lucide-react';
import { Badge, type Tone } from '@/components/ui/badge';
import { financialStatusLabel, type FinancialStatus } from '@/lib/financial-status';

const looks: Record<FinancialStatus, { icon: LucideIcon; tone: Tone }> = {
  paid: { icon: Check, tone: 'good' },
  pending: { icon: Clock, tone: 'warn' },
  authorized: { icon: Lock, tone: 'info' },
  partially_paid: { icon: Hourglass, tone: 'warn' },
  partially_refunded: { icon: RotateCcw, tone: 'neutral' },
  refunded: { icon: RotateCcw, tone: 'neutral' },
  voided: { icon: Ban, tone: 'neutral' },
  expired: { icon: Clock, tone: 'bad' },
  other: { icon: CircleDashed, tone: 'neutral' },
};

/** An order's financial status: icon, word and colour, so that colour never speaks alone. */
export function StatusBadge({ status }: { status: FinancialStatus }) {
  const { icon, tone } = looks[status];
  return (
    <Badge icon={icon} tone={tone}>
      {financialStatusLabel(status)}
    </Badge>
  );
}

/** Shopify's word for what was sent, such as "fulfilled"; "Unfulfilled" when nothing was. */
export function FulfillmentBadge({ status }: { status: string | null }) {
  const words = (status ?? 'unfulfilled').toLowerCase().replaceAll('_', ' ');
  return <Badge icon={status === null ? CircleDashed : PackageCheck}>{words.charAt(0).toUpperCase() + words.slice(1)}</Badge>;
}
