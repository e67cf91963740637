import { BUNDLED_PICTURES } from '../../../utils/campaign/bundled-pictures';
import type { Picture } from '../../../utils/campaign/schema';
import { useStudio } from '../studio-context';

interface PictureChoiceProps {
  /** Apart from other groups of the page. */
  readonly name: string;
  readonly source: Picture['source'] | null;
  onChoose(source: Picture['source'] | null): void;
}

/** None, or one of those that lie in the extension, each shown small. An own picture is chosen below. */
export function PictureChoice({ name, source, onChoose }: PictureChoiceProps) {
  const { words } = useStudio();
  const names: Readonly<Record<string, string>> = words.edit.pictureNames;
  const bundled = source !== null && 'bundled' in source ? source.bundled : null;
  return (
    <fieldset class="thumbnails">
      <legend class="field-label">{words.edit.pictureBundled}</legend>
      <label class="thumbnail">
        <input type="radio" name={name} checked={source === null} onChange={() => onChoose(null)} />
        <span>{words.edit.pictureNone}</span>
      </label>
      {BUNDLED_PICTURES.map((one) => (
        <label key={one} class="thumbnail">
          <input
            type="radio"
            name={name}
            value={one}
            checked={bundled === one}
            onChange={() => onChoose({ bundled: one })}
          />
          <img src={`/lessons/${one}.svg`} alt="" loading="lazy" />
          <span>{names[one] ?? one}</span>
        </label>
      ))}
    </fieldset>
  );
}
