import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { logIn } from '@/api/session';
import { createQueryClient } from '@/api/query-client';
import { InsideShell } from '@/testing/inside-shell';

interface RenderOptions {
  /** The address, `/` unless told. */
  at?: string;
}

/** Renders routes at an address with a query cache of their own, and a user who clicks and types. */
export function renderRoutes(routes: RouteObject[], { at = '/' }: RenderOptions = {}) {
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const queryClient = createQueryClient();
  const user = userEvent.setup();
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, user, router, queryClient };
}

/** Renders one element as the page at any address. */
export function renderPage(element: React.ReactElement, options: RenderOptions = {}) {
  return renderRoutes([{ path: '*', element }], options);
}

/** As `renderRoutes`, for pages behind the log-in: Mira looks at Alder & Oak. */
export async function renderSignedIn(routes: RouteObject[], options: RenderOptions = {}) {
  await logIn('mira@alderoak.co', 'correct horse battery');
  const inside = routes.map((route) => ({ ...route, element: <InsideShell>{route.element}</InsideShell> }));
  return renderRoutes(inside, options);
}
