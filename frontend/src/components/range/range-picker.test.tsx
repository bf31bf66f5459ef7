import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { RangeContext, type RangeControls } from '@/components/range/range-context';
import { RangePicker } from '@/components/range/range-picker';

const choose = vi.fn();
const consider = vi.fn();

function Page({ controls }: { controls: Partial<RangeControls> }) {
  const [picking, setPicking] = useState(false);
  const value: RangeControls = {
    choice: { preset: '30d' },
    comparison: 'previous',
    start: '2026-10-21',
    end: '2026-11-19',
    today: '2026-11-19',
    timeZone: 'America/New_York',
    choose,
    compare: () => undefined,
    consider,
    asOf: null,
    refreshing: false,
    refresh: () => undefined,
    ...controls,
    picking,
    setPicking,
  };
  return (
    <RangeContext value={value}>
      <RangePicker />
    </RangeContext>
  );
}

async function opened(controls: Partial<RangeControls> = {}) {
  const user = userEvent.setup();
  render(<Page controls={controls} />);
  await user.click(screen.getByRole('button', { name: /^Range/ }));
  await screen.findByRole('dialog', { name: 'Range' });
  return user;
}

const first = () => screen.getByRole('textbox', { name: 'First day' });
const last = () => screen.getByRole('textbox', { name: 'Last day' });
const apply = () => screen.getByRole('button', { name: 'Apply' });

describe('the range picker', () => {
  beforeEach(() => choose.mockReset());

  it('says the range in days before it is opened', () => {
    render(<Page controls={{}} />);
    expect(screen.getByRole('button', { name: 'Range: Last 30 days, 21 Oct – 19 Nov 2026' })).toBeVisible();
  });

  it('takes a preset at once and closes', async () => {
    const user = await opened();
    await user.click(screen.getByRole('button', { name: 'This month' }));
    expect(choose).toHaveBeenCalledExactlyOnceWith({ preset: 'month' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('takes two days that are pointed at, in either order, when they are applied', async () => {
    const user = await opened();
    await user.click(screen.getByRole('button', { name: /12 November 2026$/ }));
    await user.click(screen.getByRole('button', { name: /\b5 October 2026$/ }));
    expect(screen.getByText('39 days · New York time')).toBeVisible();
    expect(choose).not.toHaveBeenCalled();
    await user.click(apply());
    expect(choose).toHaveBeenCalledExactlyOnceWith({ preset: 'custom', start: '2026-10-05', end: '2026-11-12' });
  });

  it('takes typed days with Enter', async () => {
    const user = await opened();
    await user.clear(first());
    await user.type(first(), '2 nov');
    await user.clear(last());
    await user.type(last(), '2026-11-08{Enter}');
    expect(choose).toHaveBeenCalledExactlyOnceWith({ preset: 'custom', start: '2026-11-02', end: '2026-11-08' });
  });

  it.each([
    ['18 Nov 2026', '17 Nov 2026', 'The end is before the start.'],
    ['18 Nov 2026', 'soon', 'Write a day such as 12 Oct 2026.'],
    ['18 Nov 2026', '20 Nov 2026', 'The end is in the future.'],
    ['1 Jan 2016', '19 Nov 2026', 'Choose at most 10 years.'],
  ])('refuses %s to %s and says why', async (start, end, words) => {
    const user = await opened();
    await user.clear(first());
    await user.type(first(), start);
    await user.clear(last());
    await user.type(last(), end);
    expect(screen.getByText(words)).toBeVisible();
    expect(last()).toHaveAccessibleDescription(words);
    expect(apply()).toBeDisabled();
  });

  it('is walked by arrows over the edge of a month, and not into the future', async () => {
    const user = await opened();
    screen.getByRole('button', { name: /19 November 2026$/ }).focus();
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('button', { name: /29 October 2026$/ })).toHaveFocus();
    await user.keyboard('{PageDown}{PageDown}');
    expect(screen.getByRole('button', { name: /19 November 2026$/ })).toHaveFocus();
  });

  it('closes with Escape, changes nothing, and gives focus back', async () => {
    const user = await opened();
    await user.click(screen.getByRole('button', { name: /12 November 2026$/ }));
    await user.keyboard('{Escape}');
    expect(choose).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: /^Range/ })).toHaveFocus();
  });
});

test('A preset under the pointer or with the focus is told of, and not chosen', async () => {
  const user = await opened();
  choose.mockClear();
  await user.hover(screen.getByRole('button', { name: 'Last 90 days' }));
  expect(consider).toHaveBeenLastCalledWith({ preset: '90d' });
  expect(choose).not.toHaveBeenCalled();
});
