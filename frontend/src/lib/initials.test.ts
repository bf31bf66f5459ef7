import { expect, test } from 'vitest';
import { initialsOf } from '@/lib/initials';

test.each([
  ['Aisha Becker', 'AB'],
  ['Ana María de la Cruz', 'AC'],
  ['élodie', 'É'],
  ['Customer #7100305075577', '#'],
  ['<img src=x onerror=alert(1)>', '#'],
  ['  ', '#'],
])('The initials of "%s" are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
