/** A sentence about a campaign, in both languages of ours. */
export interface Message {
  readonly fr: string;
  readonly en: string;
}

export interface Remark {
  /** Where in the document: a JSON Pointer (RFC 6901), such as `/lessons/2/quiz/0/answers/1/text/en`. Empty: the whole. */
  readonly place: string;
  /** Says the place in words, and what is to be done. */
  readonly message: Message;
}

/** Keys and indexes that lead to a place in the document. */
export type Path = readonly PropertyKey[];
