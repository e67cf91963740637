import type { Lesson } from '../../../utils/campaign/schema';
import { fieldId } from '../../../utils/studio/field-of-place';
import { fieldOf, itemsOf, type Spot } from '../../../utils/studio/spot';
import { useStudio } from '../studio-context';
import { AddButton } from './add-button';
import { ItemButtons } from './item-buttons';
import { LocalField } from './local-field';
import { PlainField } from './plain-field';

const newSource = (): Lesson['sources'][number] => ({ label: {}, url: '' });

/** Where what a lesson says comes from. */
export function SourcesField({ spot }: { readonly spot: Spot<Lesson['sources']> }) {
  const { words } = useStudio();
  const id = fieldId(spot.path);
  return (
    <section class="items-field" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.edit.sources}</h3>
      <p class="help">{words.edit.sourcesHelp}</p>
      {itemsOf(spot).map((source, at) => (
        <div key={at} class="item-block" id={fieldId(source.path)}>
          <div class="item-head">
            <h4>{words.edit.source(at + 1)}</h4>
            <ItemButtons list={spot} at={at} name={words.edit.source(at + 1)} />
          </div>
          <LocalField spot={fieldOf(source, 'label')} label={words.edit.label} />
          <PlainField spot={fieldOf(source, 'url')} label={words.edit.url} type="url" isCode />
        </div>
      ))}
      <AddButton list={spot} label={words.edit.addSource} most={10} make={newSource} />
    </section>
  );
}
