import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useChanged } from '@/lib/use-changed';

function watch(value: string | null, scope: string) {
  return renderHook(({ value, scope }) => useChanged(value, scope), { initialProps: { value, scope } });
}

describe('useChanged', () => {
  it('counts every change of a figure', () => {
    const { result, rerender } = watch('$1', 'week');
    expect(result.current).toBe(0);
    rerender({ value: '$2', scope: 'week' });
    rerender({ value: '$2', scope: 'week' });
    rerender({ value: '$3', scope: 'week' });
    expect(result.current).toBe(2);
  });

  it('takes the answer to another question for no news', () => {
    const { result, rerender } = watch('$1', 'week');
    rerender({ value: '$2', scope: 'week' });
    rerender({ value: '$9', scope: 'month' });
    expect(result.current).toBe(0);
  });

  it('takes the first answer for no news', () => {
    const { result, rerender } = watch(null, 'week');
    rerender({ value: '$1', scope: 'week' });
    expect(result.current).toBe(0);
  });
});
