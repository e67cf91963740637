import type { Dice } from '../fictitious/random';

const LETTERS = 'eaisnrtulodcmp';
/** Shorter words are seldom mistyped, and say little. */
const FROM_LENGTH = 4;

/** Mistypes one word in ten: a letter lost, doubled, replaced, or changed with its neighbour. */
export function mistype(text: string, dice: Dice): string {
  return text.replaceAll(/\p{L}+/gu, (word) =>
    word.length >= FROM_LENGTH && dice.chance(10) ? spoil(word, dice) : word,
  );
}

function spoil(word: string, dice: Dice): string {
  const at = 1 + dice.int(word.length - 2);
  const letter = word.charAt(at);
  switch (dice.int(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + LETTERS.charAt(dice.int(LETTERS.length)) + word.slice(at + 1);
    default:
      return word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2);
  }
}
