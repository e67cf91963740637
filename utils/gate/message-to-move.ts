import type { Draft, RecipientField } from '../mail/draft';
import type { MessageToMove } from '../webmail/contract';

/** What is carried over to the MSSanté webmail. Parts that could not be read are left empty for the person to fill. */
export function messageToMove(draft: Draft): MessageToMove {
  const recipients = draft.recipients.known ? draft.recipients.value : [];
  const addresses = (field: RecipientField): string[] =>
    recipients.flatMap((one) => (one.field === field && one.address.known ? [one.address.value.spec] : []));
  return {
    to: addresses('to'),
    cc: addresses('cc'),
    bcc: addresses('bcc'),
    subject: draft.subject.known ? draft.subject.value : '',
    text: draft.body.known ? wholeText(draft.body.value) : '',
    attachmentNames: draft.attachments.known ? draft.attachments.value.map(({ name }) => name) : [],
  };
}

function wholeText({
  written,
  signature,
  quoted,
}: {
  written: string;
  signature: string;
  quoted: string;
}): string {
  return [written, signature, quoted].filter((part) => part.trim() !== '').join('\n\n');
}
