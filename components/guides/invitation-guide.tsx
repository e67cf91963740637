import { useState } from 'preact/hooks';
import { BlockTools } from './block-tools';
import { useGuides } from './guides-context';
import { PersonFields } from './person-fields';
import { TextField } from './text-field';
import { TextLanguage } from './text-language';
import { invitationOf } from './texts/invitation';
import { isReady } from './texts/person';

const FIELDS = ['name', 'role', 'service', 'address', 'phone', 'operator'] as const;

/** A message to a correspondent who has no MSSanté mailbox yet. */
export function InvitationGuide() {
  const { lang, words, person } = useGuides();
  const [written, setWritten] = useState(lang);
  const [to, setTo] = useState('');
  return (
    <>
      <p>{words.invitation.intro}</p>
      <TextField
        label={words.invitation.to}
        value={to}
        onValue={setTo}
        hint={words.invitation.toHint}
        isOptional
      />
      <PersonFields fields={FIELDS} />
      <TextLanguage lang={written} onLang={setWritten} />
      {isReady(person) ? (
        <BlockTools block={invitationOf(person, to, written)} lang={written} />
      ) : (
        <p class="aside">{words.block.missing}</p>
      )}
    </>
  );
}
