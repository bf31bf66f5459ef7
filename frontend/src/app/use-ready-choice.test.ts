import { renderHook, waitFor } from '@testing-library/react';
import { useReadyChoice } from '@/app/use-ready-choice';
import type { RangeChoice } from '@/lib/range';

const week: RangeChoice = { preset: '7d' };
const month: RangeChoice = { preset: 'month' };

function ready(ask: (choice: RangeChoice) => Promise<void> | null) {
  const choose = vi.fn<(choice: RangeChoice) => void>();
  const { result } = renderHook(() => useReadyChoice(choose, ask));
  return { choose, pick: result.current };
}

describe('a range that is chosen', () => {
  it('holds at once where nothing is asked for', () => {
    const { choose, pick } = ready(() => null);
    pick(week);
    expect(choose).toHaveBeenCalledExactlyOnceWith(week);
  });

  it('waits for its figures', async () => {
    let answer: () => void = () => undefined;
    const { choose, pick } = ready(() => new Promise((resolve) => (answer = resolve)));
    pick(week);
    expect(choose).not.toHaveBeenCalled();
    answer();
    await waitFor(() => expect(choose).toHaveBeenCalledExactlyOnceWith(week));
  });

  it('does not wait longer than a moment', async () => {
    const { choose, pick } = ready(() => new Promise(() => undefined));
    pick(week);
    await waitFor(() => expect(choose).toHaveBeenCalledExactlyOnceWith(week));
  });

  it('gives way to one that is chosen after it', async () => {
    const { choose, pick } = ready(() => Promise.resolve());
    pick(week);
    pick(month);
    await waitFor(() => expect(choose).toHaveBeenCalled());
    expect(choose).toHaveBeenCalledExactlyOnceWith(month);
  });
});
