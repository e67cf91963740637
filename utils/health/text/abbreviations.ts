import { hashWord } from './hash-word';

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = 'm mr mme mlle dr pr st ste art cf ex env tel no n p av bd ref etc j';

let hashes: ReadonlySet<number> | undefined;

/** Whether the word of this hash is commonly cut short by a full stop. */
export function isAbbreviation(hash: number): boolean {
  hashes ??= new Set(ABBREVIATIONS.split(' ').map(hashWord));
  return hashes.has(hash);
}
