/** The demo cannot run here; the message says in one sentence what is missing and how to mend it. */
export class Unready extends Error {}
