import { useState } from 'preact/hooks';
import { Outward } from '../icons/icon';
import { useSpeech } from '../speech';
import { ActionButton } from './action-button';
import { useDesk } from './dialog-desk';

/** The public directory. Only this address: nothing of the message travels with it. */
const DIRECTORY = 'https://annuaire.esante.gouv.fr';

/** The public portal, and the name ready to be pasted there. A page without https has no clipboard to copy it to. */
export function Elsewhere({ name }: { readonly name: string }) {
  const { press } = useDesk();
  const { words } = useSpeech();
  const [copied, setCopied] = useState('');
  return (
    <p class="elsewhere">
      <a class="button button-plain" href={DIRECTORY} target="_blank" rel="noopener noreferrer">
        {words.find.open}
        <span class="unseen"> {words.find.newTab}</span>
        <Outward />
      </a>
      {isSecureContext && name.trim() !== '' && (
        <ActionButton
          action="copy-name"
          look="quiet"
          onClick={press(() => {
            void navigator.clipboard.writeText(name.trim()).then(
              () => setCopied(name),
              () => undefined,
            );
          })}
        >
          {copied === name ? words.find.copied : words.find.copy}
        </ActionButton>
      )}
    </p>
  );
}
