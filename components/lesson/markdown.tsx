import type { Nodes, Parents } from 'mdast';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { isSafeLink, parseMarkdown, refusedIn } from '../../utils/campaign/markdown';
import type { Lang } from '../../utils/platform/language';
import { OutwardLink } from './outward-link';

interface MarkdownProps {
  readonly text: string;
  /** What the text is written in. */
  readonly lang?: Lang;
}

/**
 * A text of a campaign, drawn node by node: no part of it is ever read as HTML. What no lesson may hold shows as the
 * plain text it is.
 */
export function Markdown({ text, lang = 'fr' }: MarkdownProps) {
  const drawn = useMemo(() => (isTangled(text) ? drawPlain(text) : drawAll(parse(text), lang)), [text, lang]);
  return (
    <div class="markdown" lang={lang}>
      {drawn}
    </div>
  );
}

const parse = (text: string): Parents => parseMarkdown(text);

function isTangled(text: string): boolean {
  return refusedIn(text).includes('tangled');
}

function drawPlain(text: string): ComponentChild {
  return text.split(/\n\s*\n/).map((part, at) => <p key={at}>{part}</p>);
}

function drawAll({ children }: { readonly children: readonly Nodes[] }, lang: Lang): ComponentChild[] {
  return children.map((node) => draw(node, lang));
}

function draw(node: Nodes, lang: Lang): ComponentChild {
  switch (node.type) {
    case 'paragraph':
      return <p>{drawAll(node, lang)}</p>;
    case 'heading': {
      const Heading = headingOf(node.depth);
      return <Heading>{drawAll(node, lang)}</Heading>;
    }
    case 'list': {
      const items = drawAll(node, lang);
      return node.ordered ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'listItem':
      return <li>{node.children.map((child) => drawInItem(child, lang))}</li>;
    case 'blockquote':
      return <blockquote>{drawAll(node, lang)}</blockquote>;
    case 'strong':
      return <strong>{drawAll(node, lang)}</strong>;
    case 'emphasis':
      return <em>{drawAll(node, lang)}</em>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'link':
      if (!isSafeLink(node.url)) return drawAll(node, lang);
      return (
        <OutwardLink href={node.url} lang={lang}>
          {drawAll(node, lang)}
        </OutwardLink>
      );
    default:
      if ('children' in node) return drawAll(node, lang);
      return 'value' in node ? node.value : null;
  }
}

/** An item that is one paragraph is drawn without its frame, as in a list of words. */
function drawInItem(node: Nodes, lang: Lang): ComponentChild {
  return node.type === 'paragraph' ? drawAll(node, lang) : draw(node, lang);
}

/** The title of what the text stands in is above: its own headings begin with the second level. */
function headingOf(depth: number): 'h2' | 'h3' | 'h4' {
  if (depth <= 2) return 'h2';
  return depth === 3 ? 'h3' : 'h4';
}
