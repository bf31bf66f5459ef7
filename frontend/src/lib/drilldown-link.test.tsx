import { act } from '@testing-library/react';
import { closedDrilldown, drilldownTo, readDrilldown, useDrilldown, useOpenDrilldown } from '@/lib/drilldown-link';
import { renderPage } from '@/testing/render';

function Page() {
  const open = useOpenDrilldown();
  const { target, close } = useDrilldown();
  return (
    <>
      <button onClick={() => open({ kind: 'measure', value: 'totalSales' })}>Open</button>
      <button onClick={close}>Close</button>
      <p>{target ? `${target.kind} ${target.value}` : 'closed'}</p>
    </>
  );
}

describe('a drill-down link', () => {
  it('comes back from the address with its bucket', () => {
    const target = { kind: 'measure', value: 'totalSales', from: '2026-11-02', to: '2026-11-08' } as const;
    expect(readDrilldown(drilldownTo(new URLSearchParams('range=7d'), target))).toEqual(target);
  });

  it('forgets the search of the modal before it', () => {
    const params = drilldownTo(new URLSearchParams('range=7d&open=measure:orders&q=kettle&sort=-value'), { kind: 'customer', value: '7' });
    expect(params.toString()).toBe('range=7d&open=customer%3A7');
    expect(closedDrilldown(params).toString()).toBe('range=7d');
  });

  it.each(['', 'open=', 'open=measure:', 'open=script:alert', 'open=measure'])('that names nothing we know (%s) opens nothing', (search) => {
    expect(readDrilldown(new URLSearchParams(search))).toBeNull();
  });

  it('closes by a step back when it was opened here, and leaves the range', async () => {
    const { user, router, getByText } = renderPage(<Page />, { at: '/?range=7d' });
    await user.click(getByText('Open'));
    expect(getByText('measure totalSales')).toBeVisible();
    await user.click(getByText('Close'));
    expect(getByText('closed')).toBeVisible();
    await act(() => router.navigate(1));
    expect(getByText('measure totalSales')).toBeVisible();
  });

  it('closes a deep link, behind which there is nothing, in place', async () => {
    const { user, router, getByText } = renderPage(<Page />, { at: '/?range=7d&open=status:PAID' });
    await user.click(getByText('Close'));
    expect(getByText('closed')).toBeVisible();
    expect(router.state.location.search).toBe('?range=7d');
  });
});
