import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { isDay, type Day } from '@/lib/dates';

/** Figures that open: the measures of the API's events, and those that open to orders or customers. */
export type DrilldownMeasure =
  | 'totalSales'
  | 'netSales'
  | 'grossSales'
  | 'discounts'
  | 'returns'
  | 'shipping'
  | 'taxes'
  | 'adjustments'
  | 'orders'
  | 'averageOrderValue'
  | 'newCustomers'
  | 'returningCustomers';

/** What a figure, bar, slice or row opens: `measure:totalSales`, `status:PAID`, `product:42`, `customers:all`. */
export interface DrilldownTarget {
  kind: 'measure' | 'status' | 'product' | 'customer' | 'products' | 'customers';
  value: string;
  /** A bucket of a chart: its first and last day. The page's range without it. */
  from?: Day;
  to?: Day;
}

const kinds: readonly string[] = ['measure', 'status', 'product', 'customer', 'products', 'customers'] satisfies DrilldownTarget['kind'][];

/** The parameters that belong to the open modal and go when it closes. */
const own = ['open', 'from', 'to', 'q', 'sort', 'status'];

/** The search params with the modal open on a target; range and comparison stay. */
export function drilldownTo(params: URLSearchParams, target: DrilldownTarget): URLSearchParams {
  const next = closedDrilldown(params);
  next.set('open', `${target.kind}:${target.value}`);
  if (target.from && target.to) {
    next.set('from', target.from);
    next.set('to', target.to);
  }

  return next;
}

/** The search params with the modal closed. */
export function closedDrilldown(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  own.forEach((name) => next.delete(name));
  return next;
}

/** The target the address names; null when none or none we know. */
export function readDrilldown(params: URLSearchParams): DrilldownTarget | null {
  const [kind = '', ...rest] = (params.get('open') ?? '').split(':');
  const value = rest.join(':');
  if (!kinds.includes(kind) || !value) {
    return null;
  }

  const [from, to] = [params.get('from'), params.get('to')];
  const bucket = isDay(from) && isDay(to) && from <= to ? { from, to } : {};
  return { kind: kind as DrilldownTarget['kind'], value, ...bucket };
}

interface OpenedHere {
  drilldown?: boolean;
}

/** Opens the modal on a target, as a step of the history: Back closes it. The function stays the same, so that charts that get it need not be drawn again. */
export function useOpenDrilldown(): (target: DrilldownTarget) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const here = useRef({ pathname, params });
  useLayoutEffect(() => {
    here.current = { pathname, params };
  }, [pathname, params]);
  return useCallback(
    (target) => {
      const { pathname, params } = here.current;
      const state: OpenedHere = { drilldown: true };
      void navigate({ pathname, search: drilldownTo(params, target).toString() }, { state, preventScrollReset: true });
    },
    [navigate],
  );
}

/** The open target and how to close it: a step back when it was opened here, else a replaced address (a deep link has nothing behind it). */
export function useDrilldown(): { target: DrilldownTarget | null; close: () => void } {
  const navigate = useNavigate();
  const location = useLocation();
  const { pathname } = location;
  const openedHere = (location.state as OpenedHere | null)?.drilldown ?? false;
  const [params] = useSearchParams();
  const target = useMemo(() => readDrilldown(params), [params]);
  const close = useCallback(() => {
    if (openedHere) {
      void navigate(-1);
    } else {
      void navigate({ pathname, search: closedDrilldown(params).toString() }, { replace: true, preventScrollReset: true });
    }
  }, [navigate, openedHere, pathname, params]);
  return { target, close };
}
