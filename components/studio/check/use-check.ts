import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckedCampaign } from '../../../utils/campaign/check-campaign';
import type { Remark } from '../../../utils/campaign/remark';
import { checkDraft } from '../../../utils/studio/check-draft';
import type { DraftCampaign } from '../../../utils/studio/draft';
import { fieldId, pathOfPlace } from '../../../utils/studio/field-of-place';

/** The check runs once the hand has rested so long, in ms. */
const REST = 250;

export interface Check extends CheckedCampaign {
  /** The draft as it was when it was checked: figures are taken of it, and not at each key. */
  readonly draft: DraftCampaign;
  /** Remarks by the id of the field they are about. */
  readonly problemsAt: ReadonlyMap<string, readonly Remark[]>;
  readonly warningsAt: ReadonlyMap<string, readonly Remark[]>;
}

/** What the check of campaigns says about a draft, a moment after it changed. */
export function useCheck(draft: DraftCampaign): Check {
  const [checked, setChecked] = useState(() => ({ ...checkDraft(draft), draft }));
  useEffect(() => {
    if (draft === checked.draft) return;
    const timer = setTimeout(() => setChecked({ ...checkDraft(draft), draft }), REST);
    return () => clearTimeout(timer);
  }, [draft, checked]);
  return useMemo(
    () => ({ ...checked, problemsAt: byField(checked.problems), warningsAt: byField(checked.warnings) }),
    [checked],
  );
}

function byField(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const fields = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const id = fieldId(pathOfPlace(remark.place));
    fields.set(id, [...(fields.get(id) ?? []), remark]);
  }
  return fields;
}
