import type { RecipientField } from '../../mail/draft';
import { findFirst, findOutermost, matchesAny } from '../find';
import { LABELS, SELECTORS } from './selectors';

export const RECIPIENT_FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** One recipient field as shown. `editor` is where recipients are typed, null if there is none. */
export interface Well {
  readonly field: RecipientField;
  readonly row: HTMLElement;
  readonly editor: HTMLElement | null;
}

/**
 * The recipient fields of a surface. Rows by their own marks; without any, the one-line editors by their
 * labels and, where these say nothing, by their order. A field that is not shown has no well.
 */
export function findWells(surface: HTMLElement): readonly Well[] {
  const rows = RECIPIENT_FIELDS.flatMap((field) => {
    const row = findFirst(surface, SELECTORS[field]);
    return row === null ? [] : [{ field, row, editor: editorOf(row) }];
  });
  return rows.length > 0 ? rows : wellsByLabel(surface);
}

/** The recipients in the collapsed header of an inline answer, none of them a field yet. */
export function findCollapsedRecipients(surface: HTMLElement): readonly HTMLElement[] {
  const elsewhere = [...SELECTORS.body, ...SELECTORS.from].join(',');
  const shown = findOutermost(surface, SELECTORS.collapsedRecipient);
  return shown.filter((element) => element.closest(elsewhere) === null);
}

function editorOf(row: HTMLElement): HTMLElement | null {
  return matchesAny(row, SELECTORS.recipientEditor) ? row : findFirst(row, SELECTORS.recipientEditor);
}

function wellsByLabel(surface: HTMLElement): readonly Well[] {
  const body = findFirst(surface, SELECTORS.body);
  const editors = findOutermost(surface, SELECTORS.recipientEditor).filter(
    (editor) => editor !== body && !body?.contains(editor) && !editor.contains(body),
  );
  return editors.flatMap((editor, index) => {
    const field = fieldByLabel(editor) ?? RECIPIENT_FIELDS[index];
    return field === undefined ? [] : [{ field, row: editor, editor }];
  });
}

function fieldByLabel(editor: HTMLElement): RecipientField | null {
  const label = (editor.getAttribute('aria-label') ?? '').trim().toLowerCase();
  return RECIPIENT_FIELDS.find((field) => LABELS[field].some((word) => word === label)) ?? null;
}
