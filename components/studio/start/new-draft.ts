import type { DraftCampaign } from '../../../utils/studio/draft';
import type { DraftStore, KeptDraft } from '../../../utils/studio/draft-store';
import type { Unplaced } from '../../../utils/studio/reader';

/** A draft as it begins. */
export function keptFrom(draft: DraftCampaign, unplaced: readonly Unplaced[] = []): KeptDraft {
  return { id: crypto.randomUUID(), draft, unplaced, changedAt: Date.now(), isPublished: false };
}

/** Why a draft could not be written down. */
export type WriteProblem = 'disk' | 'not-kept';

/** Writes a draft. Null: it is written. */
export async function tryToWrite(store: DraftStore, kept: KeptDraft): Promise<WriteProblem | null> {
  try {
    await store.write(kept);
    return null;
  } catch (error) {
    return isDiskFull(error) ? 'disk' : 'not-kept';
  }
}

/** Browsers tell a full disk by name: Chromium and Firefox by this one, older Firefox by an abort of that cause. */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && /Quota/.test(error.name);
}
