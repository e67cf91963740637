import { useGuides } from './guides-context';
import { type Block, type Piece, textOf } from './texts/block';

/** How a text will look in the message. It can be selected and copied by hand. */
export function BlockPreview({ block, lang }: { readonly block: Block; readonly lang: 'fr' | 'en' }) {
  const { words } = useGuides();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long texts are scrolled, and selected, by keyboard
    <section class="preview" lang={lang} aria-label={words.block.preview} tabIndex={0}>
      {block.map((line, at) => (
        <p key={at}>
          {line.map((piece, part) => (
            <PieceView key={part} piece={piece} />
          ))}
        </p>
      ))}
    </section>
  );
}

function PieceView({ piece }: { readonly piece: Piece }) {
  if (typeof piece === 'string') return <>{piece}</>;
  // A link that is shown, not followed: it belongs to the message.
  return piece.href === undefined ? <b>{piece.text}</b> : <u>{textOf(piece)}</u>;
}
