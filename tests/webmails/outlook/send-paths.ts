import { expect } from '@playwright/test';
import type { Compose, OutlookPage } from './outlook-page';

/** A person outside the replica's directory. */
export const SACHA = 'sacha.suppose@usine.example';

/** Every way to send: how the composer comes about, and what the person does last. */
export const SEND_PATHS: Readonly<Record<string, (outlook: OutlookPage) => Promise<Compose>>> = {
  'the Send button': async (outlook) => {
    const compose = await writeMail(outlook);
    await compose.pressSend();
    return compose;
  },
  'Ctrl+Enter': async (outlook) => {
    const compose = await writeMail(outlook);
    await compose.ctrlEnter();
    return compose;
  },
  'Alt+S': async (outlook) => {
    const compose = await writeMail(outlook);
    await compose.altS();
    return compose;
  },
  'the question about a missing subject': async (outlook) => {
    const compose = await writeMail(outlook);
    await compose.setSubject('');
    await compose.pressSend();
    await outlook.layer('confirm').click();
    return compose;
  },
  'a collapsed answer': async (outlook) => {
    const compose = await outlook.answer('reply');
    await compose.setBody('Entendu.');
    await compose.pressSend();
    return compose;
  },
  'an unfolded answer to all': async (outlook) => {
    const compose = await outlook.answer('reply-all');
    await compose.expandHeader();
    await compose.setBody('Entendu.');
    await compose.ctrlEnter();
    return compose;
  },
  'a forward': async (outlook) => {
    const compose = await outlook.answer('forward');
    await compose.addRecipient(SACHA);
    await compose.pressSend();
    return compose;
  },
  'a pop-out': async (outlook) => {
    const popOut = await (await writeMail(outlook)).popOut();
    await popOut.pressSend();
    return popOut;
  },
  'Ctrl+Enter in a pop-out': async (outlook) => {
    const popOut = await (await writeMail(outlook)).popOut();
    await popOut.part('body').click();
    await popOut.ctrlEnter();
    return popOut;
  },
  'a typed name that nothing separates from Send': async (outlook) => {
    const compose = await outlook.openCompose();
    await compose.setSubject('Visite');
    await compose.typeRecipient('claude inv');
    await expect(compose.chips()).toHaveCount(0);
    await compose.ctrlEnter();
    return compose;
  },
};

/** A new mail to SACHA, ready to be sent. */
export async function writeMail(outlook: OutlookPage): Promise<Compose> {
  const compose = await outlook.openCompose();
  await compose.addRecipient(SACHA);
  await compose.setSubject('Visite');
  await compose.setBody('Bonjour, à lundi.');
  return compose;
}
