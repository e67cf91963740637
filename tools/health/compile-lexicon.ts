import type { Lexicon } from '../../utils/health/lexicon/lexicon';
import { formatKind } from '../../utils/health/trie/phrase-kinds';
import { encodeText } from '../../utils/health/trie/sections';
import { listRoleWords } from '../../utils/health/trie/word-roles';
import { type DraftNode, draftTrie, kindOf } from './compile-trie';
import { BaseList } from './compile-words';
import { listEntries } from './list-entries';
import { NumberWriter } from './number-writer';

/**
 * Turns the lists into the sections that `readLexiconData` reads: words with the ways they bend, phrases as a trie,
 * what each is, and what decides the ambiguous ones. The same lists give the same bytes.
 */
export function compileLexicon(lexicon: Lexicon): Map<string, Uint8Array> {
  const bases = new BaseList();
  const root = draftTrie(listEntries(lexicon), bases);
  const words = (list: ReadonlySet<string>): string[][] => [...list].map((word) => [word]);
  const all = listNodes(root);
  for (const word of listRoleWords()) bases.add([word]);
  for (const { found } of all) {
    if (found === null || found === 'veto' || found.context === null) continue;
    for (const forms of words(found.context.health)) bases.add(forms);
    for (const forms of words(found.context.other)) bases.add(forms);
  }
  const nodes = sortNodes(root, bases);
  return new Map([
    ...bases.compile(),
    ...compileNodes(nodes, bases),
    ['accents', encodeText(listAccents(nodes).join('\n'))],
    ['contexts', compileContexts(nodes, bases)],
    ['suffixes', encodeText(lexicon.suffixes.trim())],
    ['suffix-exceptions', encodeText(lexicon['suffix-exceptions'].trim().replaceAll(/\s+/g, ' '))],
  ]);
}

/** A node in its place: the number of the node before it, and its edges in order. */
interface PlacedNode {
  readonly node: DraftNode;
  readonly parent: number;
  /** The base that names the edge to it. */
  readonly base: number;
  readonly edgeCount: number;
}

function compileNodes(nodes: readonly PlacedNode[], bases: BaseList): [string, Uint8Array][] {
  const kinds = nodes.map(({ node }) => formatKind(kindOf(node)));
  const kindList = [...new Set(['||', ...kinds])];
  if (kindList.length > 256) throw new Error('more kinds of phrases than a byte can name');
  const edgeCount = nodes.reduce((sum, { node }, at) => sum + (at === 0 ? 0 : node.next.size), 0);
  const steps = new NumberWriter();
  const ties = new NumberWriter();
  const lastOf = new Map<number, number>();
  nodes.forEach(({ node, parent, base }, at) => {
    if (at === 0) return;
    steps.write(base - (lastOf.get(parent) ?? 0));
    lastOf.set(parent, base);
    for (const forms of node.words.slice(1)) ties.write(parent, at, bases.placeOf(forms));
  });
  return [
    ['trie-sizes', new NumberWriter().write(nodes.length, edgeCount).finish()],
    ['nodes', new NumberWriter().write(...nodes.map((placed) => placed.edgeCount)).finish()],
    ['steps', steps.finish()],
    ['ties', ties.finish()],
    ['kinds', Uint8Array.from(kinds.map((kind) => kindList.indexOf(kind)))],
    ['kind-list', encodeText(kindList.join('\n'))],
  ];
}

/** The nodes in preorder, those of one parent in the order of their bases. */
function sortNodes(root: DraftNode, bases: BaseList): PlacedNode[] {
  const placed: PlacedNode[] = [];
  const visit = (node: DraftNode, parent: number, base: number): void => {
    const at = placed.length;
    const nexts = [...new Set(node.next.values())].map(
      (next) => [bases.placeOf(next.words[0] ?? []), next] as const,
    );
    nexts.sort(([a], [b]) => a - b);
    placed.push({ node, parent, base, edgeCount: nexts.length });
    for (const [place, next] of nexts) visit(next, at, place);
  };
  visit(root, 0, 0);
  return placed;
}

function listNodes(root: DraftNode): DraftNode[] {
  return [root, ...[...new Set(root.next.values())].flatMap(listNodes)];
}

function listAccents(nodes: readonly PlacedNode[]): string[] {
  return nodes.flatMap(({ node: { found } }, at) =>
    found === null || found === 'veto' || found.accented === null ? [] : [[at, ...found.accented].join(',')],
  );
}

function compileContexts(nodes: readonly PlacedNode[], bases: BaseList): Uint8Array {
  const writer = new NumberWriter();
  let last = 0;
  nodes.forEach(({ node: { found } }, at) => {
    if (found === null || found === 'veto' || found.context === null) return;
    const block = new NumberWriter();
    for (const list of [found.context.health, found.context.other])
      block.writeRising([...list].map((word) => bases.placeOf([word])).sort((a, b) => a - b));
    writer.write(at - last).writeBlock(block.finish());
    last = at;
  });
  return writer.finish();
}
