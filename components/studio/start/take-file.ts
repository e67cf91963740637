import { LONGEST_CAMPAIGN } from '../../../utils/campaign/schema';
import { type ReadDraft, readDraft } from '../../../utils/studio/read-draft';

/** What a chosen file turned out to be. A campaign with mistakes is a draft like any other. */
export type TakenFile =
  | ({ readonly kind: 'draft' } & ReadDraft)
  | { readonly kind: 'too-big' | 'unreadable' | 'no-json' | 'foreign' };

/** No sign of UTF-8 takes more than three bytes for one UTF-16 unit. */
const MOST_BYTES = LONGEST_CAMPAIGN * 3;

/** Reads a campaign, or what is to become one, out of a file. Never throws. */
export async function takeFile(file: Pick<Blob, 'size' | 'text'>): Promise<TakenFile> {
  if (file.size > MOST_BYTES) return { kind: 'too-big' };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'unreadable' };
  const document = parse(text);
  if (document === undefined) return { kind: 'no-json' };
  const read = looksLikeCampaign(document) ? readDraft(document) : null;
  return read === null ? { kind: 'foreign' } : { kind: 'draft', ...read };
}

function looksLikeCampaign(document: unknown): boolean {
  if (typeof document !== 'object' || document === null) return false;
  return ('format' in document && document.format === 'pli-sur-campaign') || 'lessons' in document;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
