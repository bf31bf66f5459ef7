import { expect, test } from 'vitest';
import { fileNameOf } from '@/api/download';

test.each([
  ['attachment; filename="alder-and-oak orders.csv"', 'alder-and-oak orders.csv'],
  ['attachment; filename=orders.csv; filename*=UTF-8\'\'K%C3%A4se%20%E2%82%AC.csv', 'Käse €.csv'],
  ['attachment; filename=orders.csv', 'orders.csv'],
  ['attachment', null],
  [null, null],
])('%s names the file %s', (disposition, name) => {
  expect(fileNameOf(disposition)).toBe(name);
});
