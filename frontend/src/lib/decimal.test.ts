import { addDecimals, compareDecimals, parseDecimal, signOf, subtractDecimals, writeDecimal } from '@/lib/decimal';

describe('decimal', () => {
  it('adds where floats would not', () => {
    expect(addDecimals('0.10', '0.20')).toBe('0.30');
    expect(addDecimals('-0.05', '0.005')).toBe('-0.045');
  });

  it('subtracts to zero without a sign', () => {
    expect(subtractDecimals('184.20', '184.2')).toBe('0.00');
  });

  it('reads back what it writes', () => {
    for (const text of ['0', '-1', '12.50', '-0.05', '0.001']) {
      const { units, digits } = parseDecimal(text);
      expect(writeDecimal(units, digits)).toBe(text);
    }
  });

  it('compares by value, not by length', () => {
    expect(compareDecimals('9.9', '10')).toBe(-1);
    expect(compareDecimals('-9.90', '-9.9')).toBe(0);
    expect(signOf('-0.00')).toBe(0);
  });
});
