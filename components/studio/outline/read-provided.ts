import { readPackaged } from '../../../utils/background/read-packaged';
import type { Lesson } from '../../../utils/campaign/schema';
import { readDraft } from '../../../utils/studio/read-draft';

/** The lessons that come with the extension; null: they could not be read. */
export async function readProvided(): Promise<readonly Lesson[] | null> {
  const document = await readPackaged('/campaign.json').catch(() => null);
  return readDraft(document)?.draft.lessons ?? null;
}
