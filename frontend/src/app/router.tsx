import type { RouteObject } from 'react-router';
import { ErrorPage } from '@/app/error-page';
import { Gate } from '@/app/gate';
import { NotFoundPage } from '@/app/not-found-page';

/** Every page is a chunk of its own. */
const pages = {
  overview: () => import('@/features/overview/overview-page').then((page) => ({ Component: page.OverviewPage })),
  orders: () => import('@/features/orders/orders-page').then((page) => ({ Component: page.OrdersPage })),
  order: () => import('@/features/orders/order-page').then((page) => ({ Component: page.OrderPage })),
  customers: () => import('@/features/customers/customers-page').then((page) => ({ Component: page.CustomersPage })),
  customer: () => import('@/features/customers/customer-page').then((page) => ({ Component: page.CustomerPage })),
  products: () => import('@/features/products/products-page').then((page) => ({ Component: page.ProductsPage })),
  product: () => import('@/features/products/product-page').then((page) => ({ Component: page.ProductPage })),
  sync: () => import('@/features/sync/sync-page').then((page) => ({ Component: page.SyncPage })),
  shops: () => import('@/features/shops/shops-page').then((page) => ({ Component: page.ShopsPage })),
  settings: () => import('@/features/settings/settings-page').then((page) => ({ Component: page.SettingsPage })),
  login: () => import('@/features/auth/login-page').then((page) => ({ Component: page.LoginPage })),
  register: () => import('@/features/auth/register-page').then((page) => ({ Component: page.RegisterPage })),
};

export const routes: RouteObject[] = [
  {
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <div aria-busy />,
    children: [
      { path: '/login', lazy: pages.login },
      { path: '/register', lazy: pages.register },
      {
        path: '/',
        element: <Gate />,
        children: [
          {
            errorElement: <ErrorPage />,
            children: [
              { index: true, lazy: pages.overview },
              { path: 'orders', lazy: pages.orders },
              { path: 'orders/:orderId', lazy: pages.order },
              { path: 'customers', lazy: pages.customers },
              { path: 'customers/:customerId', lazy: pages.customer },
              { path: 'products', lazy: pages.products },
              { path: 'products/:productId', lazy: pages.product },
              { path: 'sync', lazy: pages.sync },
              { path: 'shops', lazy: pages.shops },
              { path: 'settings', lazy: pages.settings },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];
