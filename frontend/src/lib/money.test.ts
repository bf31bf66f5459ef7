import { formatCount, formatMoney, formatMoneyCompact, formatShare } from '@/lib/money';

describe('money', () => {
  it('is written to the last minor unit of its own currency', () => {
    expect(formatMoney('231885.66', 'USD')).toBe('$231,885.66');
    expect(formatMoney('1200', 'JPY')).toBe('¥1,200');
    expect(formatMoney('1.5', 'KWD')).toMatch(/^KWD\s1\.500$/);
  });

  it('keeps every digit of an amount that no float could hold', () => {
    expect(formatMoney('90071992547409931.17', 'USD')).toBe('$90,071,992,547,409,931.17');
  });

  it('shows a digit that the currency does not have rather than rounding it away', () => {
    expect(formatMoney('12.34', 'JPY')).toBe('¥12.34');
  });

  it('has a minus as wide as a plus', () => {
    expect(formatMoney('-8710.08', 'USD')).toBe('\u2212$8,710.08');
  });

  it('signs the parts of a sum, but not zero', () => {
    expect(formatMoney('8674.65', 'USD', { signed: true })).toBe('+$8,674.65');
    expect(formatMoney('0.00', 'USD', { signed: true })).toBe('$0.00');
  });

  it('throws on what is no amount, instead of showing a wrong one', () => {
    expect(() => formatMoney('12,50', 'USD')).toThrow(RangeError);
  });

  it('is compact on axes', () => {
    expect(formatMoneyCompact(14_096.55, 'USD')).toBe('$14.1K');
    expect(formatMoneyCompact(0, 'USD')).toBe('$0');
  });

  it('groups counts and gives shares one decimal', () => {
    expect(formatCount(2303)).toBe('2,303');
    expect(formatShare(0.925)).toBe('92.5%');
  });
});
