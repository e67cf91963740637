import type { JudgedRecipient } from '../../utils/assess/verdict';
import { groupByChannel, recipientKey, recipientText } from '../dialog/concerned';
import { ChannelIcon } from '../icons/channel-icon';
import { useSpeech } from '../speech';

/** Recipients by channel. */
export function Recipients({ recipients }: { readonly recipients: readonly JudgedRecipient[] }) {
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
            <dd key={recipientKey(recipient)}>{recipientText(recipient)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
