/** The headers by which a webmail names what a request does; `x-owa-urlpostdata` may hold the whole message. */
const TELLING = new Set(['action', 'x-owa-actionname', 'x-owa-urlpostdata', 'content-type']);

/** Keeps the telling headers, with lower-case names. */
export function actionHeaders(headers: Iterable<readonly [string, string]>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (TELLING.has(name.toLowerCase())) kept[name.toLowerCase()] = value;
  }
  return kept;
}
