import { AMBIGUOUS } from './ambiguous';
import { CARE } from './care';
import { CUES } from './cues';
import { DISEASES } from './diseases';
import { DRUGS } from './drugs';
import { EXAMS } from './exams';
import { FILE_NAMES } from './file-names';
import { ADDICTIONS, DISABILITY, MENTAL, PREGNANCY } from './mind';
import { SIGNS } from './signs';
import { EXCEPT, SUFFIXES } from './suffixes';
import { VETOES } from './vetoes';
import { WORK } from './work';

/**
 * The whole lexicon as data. It ships as a file, which the background reads for a guard in whose page a composer opens:
 * no webmail page carries it before.
 */
export const LEXICON = {
  fileNames: FILE_NAMES,
  signs: SIGNS,
  diseases: DISEASES,
  drugs: DRUGS,
  exams: EXAMS,
  care: CARE,
  mental: MENTAL,
  addictions: ADDICTIONS,
  pregnancy: PREGNANCY,
  disability: DISABILITY,
  work: WORK,
  ambiguous: AMBIGUOUS,
  vetoes: VETOES,
  cues: CUES,
  suffixes: SUFFIXES,
  suffixExceptions: EXCEPT,
} as const;

/** The lists of the lexicon, each one text in the form that its parser reads. */
export type Lexicon = Readonly<Record<keyof typeof LEXICON, string>>;
