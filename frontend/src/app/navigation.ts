import { ChartColumn, Package, ReceiptText, RefreshCw, SlidersHorizontal, Users, type LucideIcon } from 'lucide-react';

interface Destination {
  path: string;
  label: string;
  icon: LucideIcon;
  /** After `G`. */
  key: string;
}

/** Where the main navigation leads; the first five are also the bar of a phone. */
export const destinations: readonly Destination[] = [
  { path: '/', label: 'Overview', icon: ChartColumn, key: 'O' },
  { path: '/orders', label: 'Orders', icon: ReceiptText, key: 'R' },
  { path: '/customers', label: 'Customers', icon: Users, key: 'C' },
  { path: '/products', label: 'Products', icon: Package, key: 'P' },
  { path: '/sync', label: 'Sync', icon: RefreshCw, key: 'S' },
  { path: '/settings', label: 'Settings', icon: SlidersHorizontal, key: 'T' },
];
