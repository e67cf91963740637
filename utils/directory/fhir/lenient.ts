import * as z from 'zod/mini';

/**
 * A list of which the items that do not fit are left out: one bad entry of a directory must not hide the others.
 * Missing, or no list at all: empty.
 */
export function goodItems<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((value): z.output<T>[] => {
      if (!Array.isArray(value)) return [];
      return value.flatMap((one: unknown) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      });
    }),
  );
}

/** A text, or empty when it is missing or something else. White space at both ends and line ends are taken away. */
export const someText = z.pipe(
  z.optional(z.unknown()),
  z.transform((value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '')),
);

/** The good texts of a list. */
export const someTexts = z.pipe(
  goodItems(z.string()),
  z.transform((texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')),
);
