import { expect, test } from 'vitest';
import { placeOf } from '../../../entrypoints/practice/place';

test.each([
  ['', { kind: 'mailbox', isTry: false }],
  ['#try', { kind: 'mailbox', isTry: true }],
  ['#messages', { kind: 'mailbox', isTry: false }],
  ['#exercises', { kind: 'exercises' }],
  ['#exercise=look-alike', { kind: 'exercise', id: 'look-alike' }],
])('%j is read', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});
