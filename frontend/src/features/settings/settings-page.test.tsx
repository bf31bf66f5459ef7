import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useSession } from '@/api/session';
import { SettingsPage } from '@/features/settings/settings-page';
import { areShortcutsOn } from '@/lib/shortcuts-choice';
import { chooseTheme } from '@/lib/theme';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';

const open = () => renderSignedIn([{ path: '*', Component: SettingsPage }], { at: '/settings' });

/** As the shell does: the page is drawn for who is signed in alone. */
function LeavablePage() {
  return useSession().status === 'signedIn' ? <SettingsPage /> : <p>Signed out</p>;
}

afterEach(() => chooseTheme('system'));

describe('the settings', () => {
  it('draw the page in the chosen theme', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(screen.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'System' }));
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it('switch single keys off, by keyboard too', async () => {
    const { user } = await open();
    const keys = screen.getByRole('switch', { name: 'Single-key shortcuts' });
    keys.focus();
    await user.keyboard(' ');
    expect(keys).not.toBeChecked();
    expect(areShortcutsOn()).toBe(false);
  });

  it('say what Shopify says of the shop', async () => {
    await open();
    expect(screen.getByText('USD \u00b7 US Dollar')).toBeVisible();
    expect(screen.getByText('America/New_York')).toBeVisible();
    expect(screen.getByText('alder-and-oak.myshopify.com')).toBeVisible();
  });

  it('end the session on the server', async () => {
    let ended = false;
    server.use(
      http.post('/api/auth/logout', () => {
        ended = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderSignedIn([{ path: '*', Component: LeavablePage }]);
    await user.click(screen.getByRole('button', { name: 'Log out' }));
    await waitFor(() => expect(screen.getByText('Signed out')).toBeVisible());
    expect(ended).toBe(true);
  });
});
