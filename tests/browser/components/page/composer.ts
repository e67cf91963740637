import { read } from '../../../../utils/mail/draft';
import type { Composer } from '../../../../utils/webmail/contract';

/** A composer over the small form of the test page. Only what `components/` asks of one does anything. */
export function createComposer(root: HTMLElement): Composer {
  return {
    root,
    isOpen: () => root.isConnected,
    read: () => ({
      sender: read({ name: '', spec: '', local: '', domain: '', key: '' }),
      recipients: read([]),
      subject: read(''),
      body: read({ written: '', quoted: '', signature: '' }),
      attachments: read([]),
      host: 'webmail.test',
    }),
    recipientMarks: () =>
      [...root.querySelectorAll('.chip')].map((element) => ({ shown: element.textContent ?? '', element })),
    barPlace() {
      const before = root.querySelector('.body');
      return before?.parentElement ? { parent: before.parentElement, before } : null;
    },
    pressSend: () => false,
    focusBody: () => root.querySelector<HTMLElement>('.body')?.focus(),
    replaceRecipient: async () => 'not-possible',
    fill: async () => 'not-possible',
    editor: () => null,
  };
}
