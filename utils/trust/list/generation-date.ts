const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** The date as the file has it if it is one in ISO 8601, else null: an odd date is no reason to refuse a list. */
export function readGenerationDate(text: string): string | null {
  const written = text.trim();
  return ISO_DATE.test(written) && !Number.isNaN(Date.parse(written)) ? written : null;
}
