import type { Message } from './mailbox';
import { plainFromRich } from './rich-text';

/** The first words of a message, for the list. */
export function previewOf(message: Message): string {
  const text = message.body.format === 'html' ? plainFromRich(message.body.content) : message.body.text;
  return text.replace(/\s+/g, ' ').trim().slice(0, 140);
}
