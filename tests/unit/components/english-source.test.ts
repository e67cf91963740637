import { expect, it } from 'vitest';
import { createEnglishSource } from '../../../components/english-source';
import { ENGLISH } from '../../../components/words/english';

it('is fetched once, and kept for as long as the page lives', async () => {
  let reads = 0;
  const english = createEnglishSource(async () => {
    reads += 1;
    return ENGLISH;
  });
  expect(english.current()).toBeNull();
  await Promise.all([english.load(), english.load()]);
  await english.load();
  expect(english.current()).toBe(ENGLISH);
  expect(reads).toBe(1);
});

it('does not fail without a background, and asks again the next time', async () => {
  let isAlive = false;
  const english = createEnglishSource(async () => {
    if (!isAlive) throw new Error('nobody answers');
    return ENGLISH;
  });
  await english.load();
  expect(english.current()).toBeNull();
  isAlive = true;
  await english.load();
  expect(english.current()).toBe(ENGLISH);
});
