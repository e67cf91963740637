/** A text in the two languages of the extension. */
export interface Both {
  readonly fr: string;
  readonly en: string;
}
