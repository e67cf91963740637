/** What an organisation or a person adds to the lexicon, and what they take out of it. */
export interface OwnWords {
  /** Words and phrases that speak of health here: names of protocols, units, projects. */
  readonly terms: readonly string[];
  /** Words and phrases that never count here, though the lexicon holds them. */
  readonly exceptions: readonly string[];
  /** True for a phrase about which the person said « ce n'est pas une donnée de santé ». Never asked for identifiers. */
  readonly isDismissed: (phrase: string) => boolean;
}

/** The lexicon as it is. */
export const NO_OWN_WORDS: OwnWords = { terms: [], exceptions: [], isDismissed: () => false };
