import { fieldId } from '../../../utils/studio/field-of-place';
import type { Spot } from '../../../utils/studio/spot';
import { TextInput } from './text-input';

interface PlainFieldProps {
  readonly spot: Spot<string>;
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'url' | 'date';
  readonly isCode?: boolean;
}

/** A field whose text is the same in every language. */
export function PlainField({ spot, label, help, type = 'text', isCode = false }: PlainFieldProps) {
  const id = fieldId(spot.path);
  return (
    <div class="plain">
      <label class="field-label" for={id}>
        {label}
      </label>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <TextInput
        path={spot.path}
        value={spot.value}
        type={type}
        isCode={isCode}
        {...(help !== undefined && { describedBy: `${id}-help` })}
        onText={(text) => spot.edit(() => text, { isTyping: true })}
      />
    </div>
  );
}
