import { useState } from 'preact/hooks';
import type { Lesson, Picture } from '../../../utils/campaign/schema';
import { fieldId } from '../../../utils/studio/field-of-place';
import { fieldOf, type Spot } from '../../../utils/studio/spot';
import { FileButton } from '../../settings/file-button';
import { type EncodedPicture, encodePicture } from '../picture/encode-picture';
import { PictureChoice } from '../picture/picture-choice';
import { useRemarks } from '../room/room-context';
import { useStudio } from '../studio-context';
import { LocalField } from './local-field';
import { RemarkLines } from './remark-lines';

type State = 'busy' | EncodedPicture | null;

/** The picture of a lesson, and what it says to those who do not see it. */
export function PictureField({ spot }: { readonly spot: Spot<Lesson> }) {
  const { window, words } = useStudio();
  const [state, setState] = useState<State>(null);
  const path = [...spot.path, 'picture'];
  const id = fieldId(path);
  const remarks = useRemarks(path);
  const { picture } = spot.value;
  const own = picture !== undefined && 'data' in picture.source ? picture.source.data : null;

  function choose(source: Picture['source'] | null): void {
    spot.edit(
      ({ picture: before, ...lesson }) =>
        source === null ? lesson : { ...lesson, picture: { alt: before?.alt ?? {}, source } },
      { path },
    );
  }

  async function take(file: File): Promise<void> {
    setState('busy');
    const encoded = await encodePicture(window.document, file);
    setState(encoded);
    if (encoded.kind === 'picture') choose({ data: encoded.data });
  }

  return (
    <section class="items-field" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.edit.picture}</h3>
      <RemarkLines id={`${id}-said`} {...remarks} />
      <PictureChoice name={id} source={picture?.source ?? null} onChoose={choose} />
      <div class="own-picture">
        <p class="field-label">{words.edit.pictureOwn}</p>
        <p class="help" id={`${id}-help`}>
          {words.edit.pictureHelp}
        </p>
        {own !== null && <img class="own" src={own} alt="" />}
        <FileButton
          label={own === null ? words.edit.pictureChoose : words.edit.pictureReplace}
          accept="image/png,image/jpeg,image/webp"
          isBusy={state === 'busy'}
          describedBy={`${id}-help`}
          onFile={(file) => void take(file)}
        />
        <p
          role="status"
          class={state !== null && state !== 'busy' && state.kind !== 'picture' ? 'wrong' : 'help'}
          data-picture={state === 'busy' ? 'busy' : state?.kind}
        >
          {sayState(state, words.edit)}
        </p>
      </div>
      {picture !== undefined && (
        <LocalField
          spot={fieldOf({ value: picture, path, edit: (change, how) => edit(spot, change, how) }, 'alt')}
          label={words.edit.alt}
          help={words.edit.altHelp}
          rows={2}
        />
      )}
    </section>
  );
}

function edit(
  spot: Spot<Lesson>,
  change: (picture: Picture) => Picture,
  how: Parameters<Spot<Lesson>['edit']>[1],
): void {
  spot.edit((lesson) => (lesson.picture ? { ...lesson, picture: change(lesson.picture) } : lesson), how);
}

function sayState(state: State, words: ReturnType<typeof useStudio>['words']['edit']): string {
  if (state === null) return '';
  if (state === 'busy') return words.pictureBusy;
  if (state.kind !== 'picture') return words.pictureProblems[state.kind];
  return words.pictureKept(Math.ceil((state.data.length * 3) / 4 / 1000));
}
