import type { LocalText } from '../../../utils/campaign/plan';
import type { Lang } from '../../../utils/platform/language';
import { fieldId } from '../../../utils/studio/field-of-place';
import type { Spot } from '../../../utils/studio/spot';
import { useRoom } from '../room/room-context';
import { useStudio } from '../studio-context';
import { MarkdownPreview } from './markdown-preview';
import { TextInput } from './text-input';

interface LocalFieldProps {
  readonly spot: Spot<LocalText>;
  readonly label: string;
  readonly help?: string;
  readonly rows?: number;
  /** Shows below each text how it will be drawn. */
  readonly isMarkdown?: boolean;
  /** Instead of writing the text alone. */
  onText?(lang: Lang, text: string): void;
}

/** A text in each language that is shown: side by side where there is room. */
export function LocalField({ spot, label, help, rows = 1, isMarkdown = false, onText }: LocalFieldProps) {
  const { words } = useStudio();
  const { shown } = useRoom();
  const id = fieldId(spot.path);
  const write = (lang: Lang, text: string): void =>
    onText === undefined
      ? spot.edit((value) => ({ ...value, [lang]: text }), { isTyping: true, path: [...spot.path, lang] })
      : onText(lang, text);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a line with its mark
    <div class="local" role="group" id={id} aria-labelledby={`${id}-label`}>
      <p class="field-label" id={`${id}-label`}>
        {label}
      </p>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div class="pair">
        {shown.map((lang) => {
          const text = spot.value[lang] ?? '';
          return (
            <div key={lang}>
              <p class="field-head">
                {shown.length > 1 && <span id={`${id}-${lang}-lang`}>{words.edit.lang[lang]}</span>}
                {text.trim() === '' && <span class="to-write">{words.edit.toWrite}</span>}
              </p>
              <TextInput
                path={[...spot.path, lang]}
                value={text}
                lang={lang}
                rows={rows}
                labelledBy={shown.length > 1 ? `${id}-label ${id}-${lang}-lang` : `${id}-label`}
                {...(help !== undefined && { describedBy: `${id}-help` })}
                onText={(written) => write(lang, written)}
              />
              {isMarkdown && <MarkdownPreview text={text} lang={lang} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
