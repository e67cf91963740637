import { SaxesParser, type SaxesTagNS } from 'saxes';
import { collectNames } from './collect-names';
import { readGenerationDate } from './generation-date';
import type { ListReader } from './list-reader';
import { type TrustList, TrustListError } from './trust-list';

const ROOT = 'ListeBlancheMSSante';
const DATE = `${ROOT}/DateDeGeneration`;
const ENTRY = `${ROOT}/ListeDomaines/Domaine`;
const NAME = `${ENTRY}/Nom`;
/** Namespace of XML signatures (W3C XML Signature Syntax and Processing). */
const SIGNATURES = 'http://www.w3.org/2000/09/xmldsig#';
/** No name or date is longer; what is, is cut short and then rejected. In UTF-16 units. */
const LONGEST_TEXT = 1_000;

/**
 * The liste blanche of the espace de confiance: `ListeBlancheMSSante`, `DateDeGeneration`, and one `Domaine` with its
 * `Nom` for each domain and certificate. No schema of it is public, so elements that are unknown today are passed
 * over, and the namespace may change. A DTD is not obeyed: entities it declares are unknown, and refuse the file.
 */
export function readXmlList(): ListReader {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const names = collectNames();
  const open: string[] = [];
  let path = '';
  let text = '';
  let generatedAt: string | null = null;
  let signature: TrustList['signature'] = 'none';
  let hasRoot = false;

  parser.on('opentag', (tag) => {
    if (!hasRoot && tag.local !== ROOT) throw new TrustListError('foreign');
    hasRoot = true;
    if (isSignature(tag)) signature = 'not-verified';
    open.push(path);
    path = path === '' ? tag.local : `${path}/${tag.local}`;
    text = '';
  });
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    if (path === NAME) names.add(text);
    else if (path === DATE) generatedAt = readGenerationDate(text);
    path = open.pop() ?? '';
  });

  function takeText(piece: string): void {
    if ((path === NAME || path === DATE) && text.length < LONGEST_TEXT) text += piece;
  }

  return {
    write(piece) {
      try {
        parser.write(piece);
      } catch (error) {
        if (error instanceof TrustListError) throw error;
        throw new TrustListError(hasRoot ? 'cut' : 'foreign');
      }
    },
    end() {
      try {
        parser.close();
      } catch {
        throw new TrustListError('cut');
      }
      const collected = names.collected();
      if (collected.names.length === 0) throw new TrustListError('empty');
      return { ...collected, generatedAt, signature };
    },
  };
}

function isSignature(tag: SaxesTagNS): boolean {
  return tag.local === 'Signature' && tag.uri === SIGNATURES;
}
