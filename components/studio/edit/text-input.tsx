import type { TargetedInputEvent } from 'preact';
import { withoutInvisible } from '../../../utils/campaign/find-hostile';
import type { Path } from '../../../utils/campaign/remark';
import type { Lang } from '../../../utils/platform/language';
import { fieldId } from '../../../utils/studio/field-of-place';
import { useRemarks, useRoom } from '../room/room-context';
import { RemarkLines } from './remark-lines';

interface TextInputProps {
  readonly path: Path;
  readonly value: string;
  /** Ids of what names it, where no `label` does. */
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly lang?: Lang;
  /** More than one: a field of several lines. */
  readonly rows?: number;
  readonly type?: 'text' | 'url' | 'date';
  /** No language: its spelling is not looked at. */
  readonly isCode?: boolean;
  onText(text: string): void;
}

/** One field of text, with what the check says of it. Invisible characters, as pasted from elsewhere, are left out. */
export function TextInput(props: TextInputProps) {
  const { path, value, labelledBy, describedBy, lang, rows = 1, type = 'text', isCode = false } = props;
  const { endTyping } = useRoom();
  const remarks = useRemarks(path);
  const id = fieldId(path);
  // What is not written yet is a task, not a mistake.
  const isWrong = remarks.problems.length > 0 && value.trim() !== '';
  const field = {
    id,
    class: 'field',
    value,
    ...(lang && { lang }),
    ...(labelledBy && { 'aria-labelledby': labelledBy }),
    'aria-describedby': [describedBy, `${id}-said`].filter(Boolean).join(' '),
    'aria-invalid': isWrong,
    spellcheck: !isCode,
    onBlur: endTyping,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onText(withoutInvisible(currentTarget.value)),
  };
  return (
    <>
      {rows > 1 ? (
        <textarea {...field} rows={rows} />
      ) : type === 'date' ? (
        <input {...field} type="date" />
      ) : type === 'url' ? (
        <input {...field} type="url" />
      ) : (
        <input {...field} type="text" />
      )}
      <RemarkLines id={`${id}-said`} problems={isWrong ? remarks.problems : []} warnings={remarks.warnings} />
    </>
  );
}
