import { useState } from 'preact/hooks';
import { BlockTools } from './block-tools';
import { useGuides } from './guides-context';
import { PersonFields } from './person-fields';
import { TextLanguage } from './text-language';
import { isReady } from './texts/person';
import { signatureOf } from './texts/signature';

const FIELDS = ['name', 'role', 'service', 'address', 'phone'] as const;

/** A signature that tells people where to write health data. */
export function SignatureGuide() {
  const { lang, words, person } = useGuides();
  const [written, setWritten] = useState(lang);
  return (
    <>
      <PersonFields fields={FIELDS} />
      <TextLanguage lang={written} onLang={setWritten} />
      {isReady(person) ? (
        <BlockTools block={signatureOf(person, written)} lang={written} />
      ) : (
        <p class="aside">{words.block.missing}</p>
      )}
    </>
  );
}
