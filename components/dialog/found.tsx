import type { Correspondent, LookUpAnswer } from '../../utils/directory/answer';
import type { Mailbox } from '../../utils/directory/mailbox';
import { useSpeech } from '../speech';
import { useDesk } from './dialog-desk';
import { activityOf, ownerOf, placeOf, reasonsText } from './found-words';

/** No more people than this are shown; a name or a town more brings the others. */
const MOST = 8;

/** The correspondents of an answer whose address is one to send to, each with those mailboxes only. */
export function listUsable(
  answer: LookUpAnswer | null,
  isGood: (address: string) => boolean,
): readonly Correspondent[] {
  return (answer?.correspondents ?? []).flatMap((correspondent) => {
    const mailboxes = correspondent.mailboxes.filter(({ address }) => isGood(address));
    return mailboxes.length === 0 ? [] : [{ ...correspondent, mailboxes }];
  });
}

interface FoundProps {
  readonly people: readonly Correspondent[];
  readonly hasMore: boolean;
  readonly onTake: (address: string) => void;
}

/** Whom the directory knows: all mailboxes of one person together, each a button that takes it. */
export function Found({ people, hasMore, onTake }: FoundProps) {
  const voice = useSpeech();
  return (
    <>
      <ul class="found">
        {people.slice(0, MOST).map(({ mailboxes, reasons }) => {
          const [first] = mailboxes;
          return (
            first && (
              <li key={first.address}>
                <p class="who">{ownerOf(first, voice)}</p>
                <p class="note">{activityOf(first)}</p>
                {mailboxes.map((mailbox) => (
                  <Choice key={mailbox.address} mailbox={mailbox} onTake={onTake} />
                ))}
                <p class="note">{reasonsText(reasons, voice)}</p>
              </li>
            )
          );
        })}
      </ul>
      {(hasMore || people.length > MOST) && <p class="note">{voice.words.find.more}</p>}
    </>
  );
}

function Choice({ mailbox, onTake }: { readonly mailbox: Mailbox } & Pick<FoundProps, 'onTake'>) {
  const { press } = useDesk();
  const { words } = useSpeech();
  const place = placeOf(mailbox);
  return (
    <button
      type="button"
      class="choice"
      data-action="take-address"
      data-arrows
      onClick={press(() => onTake(mailbox.address))}
    >
      <strong>{mailbox.address}</strong>
      <span class="note">{words.find.kinds[mailbox.kind]}</span>
      {place !== '' && <span class="note">{place}</span>}
      <span class="take">{words.find.take}</span>
    </button>
  );
}
