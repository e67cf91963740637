/**
 * What file names are compared by: their letters and digits. Webmails change the rest (spaces, quotes, composed accents).
 * A name without any is compared by nothing, and so equals every other such name.
 */
export function fileNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
