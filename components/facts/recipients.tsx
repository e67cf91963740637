import type { JudgedRecipient } from '../../utils/assess/verdict';
import type { Help } from '../../utils/gate/presenter';
import { groupByChannel, recipientKey, recipientText } from '../dialog/concerned';
import { canBeFound, isPublished } from '../findable';
import { ChannelIcon } from '../icons/channel-icon';
import { useSpeech } from '../speech';
import { fill } from '../words/fill';

interface RecipientsProps {
  readonly recipients: readonly JudgedRecipient[];
  /** Where another address can be looked for from here. */
  readonly help?: Help;
}

/** Recipients by channel. */
export function Recipients({ recipients, help }: RecipientsProps) {
  const { words } = useSpeech();
  return (
    <dl class="recipients">
      {groupByChannel(recipients).map((group) => (
        <div key={group.channel} class={`group channel-${group.channel}`}>
          <dt>
            <ChannelIcon channel={group.channel} />
            {words.channels[group.channel]}
          </dt>
          {group.recipients.map((recipient) => (
            <dd key={recipientKey(recipient)}>
              {recipientText(recipient)}
              {help && <Finding judged={{ recipient, channel: group.channel }} help={help} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Finding({ judged, help }: { readonly judged: JudgedRecipient; readonly help: Help }) {
  const { words } = useSpeech();
  if (!canBeFound(judged)) return null;
  return (
    <span class="finding">
      {isPublished(judged, help) && <span class="published">{words.marks.published}</span>}
      <button
        type="button"
        class="find"
        aria-label={fill(words.find.findOf, { who: recipientText(judged.recipient) })}
        onClick={({ isTrusted }) => isTrusted && help.find(judged.recipient)}
      >
        {words.find.title}
      </button>
    </span>
  );
}
