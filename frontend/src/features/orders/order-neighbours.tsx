import { noop, useQueryClient } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import type { OrderDetailsResponse, OrderLinkResponse } from '@/api/schema';
import { useTenant } from '@/api/session';
import { buttonClass } from '@/components/ui/button';
import { Tooltip } from '@/components/ui/tooltip';
import { orderQuery } from '@/features/orders/queries';
import { cn } from '@/lib/cn';

const square = cn(buttonClass(), 'w-(--control-height) px-0');

/** To the orders sold just before and just after this one. */
export function OrderNeighbours({ previous, next }: Pick<OrderDetailsResponse, 'previous' | 'next'>) {
  return (
    <>
      <Neighbour icon={ChevronLeft} what="Previous order" link={previous} />
      <Neighbour icon={ChevronRight} what="Next order" link={next} />
    </>
  );
}

function Neighbour({ icon: Icon, what, link }: { icon: LucideIcon; what: string; link: OrderLinkResponse | null }) {
  const tenant = useTenant();
  const queries = useQueryClient();
  if (!link) {
    return (
      <button type="button" disabled aria-label={what} className={square}>
        <Icon aria-hidden className="size-4" />
      </button>
    );
  }

  // Whoever comes near the button is about to press it; an order that cannot be had says so when it is shown.
  const fetchAhead = () => void queries.query(orderQuery(tenant.id, link.id)).catch(noop);
  return (
    <Tooltip text={`${what}, ${link.name}`}>
      <Link to={`/orders/${link.id}`} aria-label={`${what}, ${link.name}`} className={square} onPointerEnter={fetchAhead} onFocus={fetchAhead}>
        <Icon aria-hidden className="size-4" />
      </Link>
    </Tooltip>
  );
}
