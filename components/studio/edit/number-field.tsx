import { useState } from 'preact/hooks';
import { fieldId } from '../../../utils/studio/field-of-place';
import type { Spot } from '../../../utils/studio/spot';
import { TextInput } from './text-input';

interface NumberFieldProps {
  readonly spot: Spot<number>;
  readonly label: string;
  readonly help: string;
  readonly least: number;
  readonly most: number;
}

/** A whole number. What is typed stays as it is typed; what is no number counts as 0, which the check speaks of. */
export function NumberField({ spot, label, help, least, most }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(spot.value));
  const shown = toNumber(typed) === spot.value ? typed : String(spot.value);
  const id = fieldId(spot.path);
  return (
    <div class="plain">
      <label class="field-label" for={id}>
        {label}
      </label>
      <p class="help" id={`${id}-help`}>
        {help} ({least}–{most})
      </p>
      <TextInput
        path={spot.path}
        value={shown}
        describedBy={`${id}-help`}
        isCode
        onText={(text) => {
          setTyped(text);
          spot.edit(() => toNumber(text), { isTyping: true });
        }}
      />
    </div>
  );
}

function toNumber(text: string): number {
  const number = Number(text.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : 0;
}
