import { NumberReader } from './number-reader';
import { type Sections, takeSection } from './sections';
import type { WordTable } from './word-table';

/** Phrases as a trie whose edges are forms of words. Nodes are numbered from 0, the root; 0 also says « no node ». */
export interface PhraseTrie {
  readonly nodeCount: number;
  /** By form: where a phrase that begins with it goes on. */
  readonly roots: Uint32Array;
  /** What a phrase is that ends at a node: an index of kinds, 0 for nothing. */
  readonly kinds: Uint8Array;
  /** 1 where a node has edges. */
  readonly isInner: Uint8Array;
  /** Open addressing over node and form: triples of node, form and next node; node 0 where a place is free. */
  readonly edges: Int32Array;
  readonly mask: number;
  /** One bit an edge, at a place that others share: most steps that lead nowhere end here. */
  readonly filter: Uint8Array;
}

const FILTER_BITS = 18;

/** Builds the trie from its sections: for each node, in preorder, how many edges it has and by which bases. */
export function readPhraseTrie(sections: Sections, words: WordTable): PhraseTrie {
  const sizes = new NumberReader(takeSection(sections, 'trie-sizes'));
  const [nodeCount, edgeCount] = [sizes.next(), sizes.next()];
  const size = 2 ** Math.ceil(Math.log2(edgeCount * 1.6 + 2));
  const trie: PhraseTrie = {
    nodeCount,
    roots: new Uint32Array(words.formCount + 1),
    kinds: takeSection(sections, 'kinds'),
    isInner: new Uint8Array(nodeCount),
    edges: new Int32Array(3 * size),
    mask: size - 1,
    filter: new Uint8Array(2 ** FILTER_BITS / 8),
  };
  readNodes(sections, trie, words);
  const ties = new NumberReader(takeSection(sections, 'ties'));
  while (!ties.isAtEnd) {
    const from = ties.next();
    const to = ties.next();
    addEdges(trie, words, from, to, ties.next());
  }
  return trie;
}

/** A node some edges of which are still to come. */
interface Above {
  readonly node: number;
  left: number;
  /** The base of its last edge. */
  base: number;
}

function readNodes(sections: Sections, trie: PhraseTrie, words: WordTable): void {
  const counts = new NumberReader(takeSection(sections, 'nodes'));
  const steps = new NumberReader(takeSection(sections, 'steps'));
  /** The nodes above, from the root down, without those that have no more edges to come. */
  const above: Above[] = [];
  let parent: Above | undefined;
  for (let node = 0; node < trie.nodeCount; node++) {
    if (parent !== undefined) {
      parent.base += steps.next();
      addEdges(trie, words, parent.node, node, parent.base);
      if (--parent.left === 0) {
        above.pop();
        parent = above.at(-1);
      }
    }
    const left = counts.next();
    if (left === 0) continue;
    trie.isInner[node] = 1;
    parent = { node, left, base: 0 };
    above.push(parent);
  }
}

/** Leads all forms of a base from one node to another, but those that lead elsewhere already. */
function addEdges(trie: PhraseTrie, words: WordTable, from: number, to: number, base: number): void {
  const end = words.baseForms[base + 1] ?? 0;
  for (let at = words.baseForms[base] ?? 0; at < end; at++) {
    const form = words.formsOf[at] ?? 0;
    if (from === 0) trie.roots[form] ||= to;
    else addEdge(trie, from, form, to);
  }
}

function addEdge({ edges, mask, filter }: PhraseTrie, from: number, form: number, to: number): void {
  const place = placeEdge(from, form);
  const bit = place >>> (32 - FILTER_BITS);
  filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  let at = place & mask;
  while (edges[3 * at] !== 0) {
    if (edges[3 * at] === from && edges[3 * at + 1] === form) return;
    at = (at + 1) & mask;
  }
  edges[3 * at] = from;
  edges[3 * at + 1] = form;
  edges[3 * at + 2] = to;
}

/** Where the form leads from this node, 0 if nowhere. */
export function followEdge({ edges, mask, filter }: PhraseTrie, from: number, form: number): number {
  const place = placeEdge(from, form);
  const bit = place >>> (32 - FILTER_BITS);
  if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return 0;
  for (let at = place & mask; ; at = (at + 1) & mask) {
    const node = edges[3 * at];
    if (node === 0) return 0;
    if (node === from && edges[3 * at + 1] === form) return edges[3 * at + 2] ?? 0;
  }
}

function placeEdge(node: number, form: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(form, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
