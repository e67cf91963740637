/** Fills the `{holes}` of a sentence. A hole without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** The sentence for one, or for any other number, with `{count}` filled. */
export function fillCount(sentences: { readonly one: string; readonly many: string }, count: number): string {
  return fill(sentences[count === 1 ? 'one' : 'many'], { count });
}
