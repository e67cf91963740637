/** The lists of the lexicon, each a text file of this folder that says its sources in its first lines. */
export const LEXICON_LISTS = [
  'diseases',
  'signs',
  'drugs',
  'drugs-brands',
  'substances',
  'exams',
  'care',
  'mental',
  'addictions',
  'pregnancy',
  'disability',
  'work',
  'agents',
  'tables',
  'administrative',
  'everyday',
  'file-names',
  'ambiguous',
  'vetoes',
  'cues',
  'suffixes',
  'suffix-exceptions',
] as const;

/** The texts of the lists, without the lines that begin with `# `, in the form that their parser reads. */
export type Lexicon = Readonly<Record<(typeof LEXICON_LISTS)[number], string>>;
