import { matchParts } from './match-parts';

/** A text with what the query matches in it. */
export function Matched({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <>
      {matchParts(text, query).map((part, at) =>
        part.isMatch ? <mark key={at}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
