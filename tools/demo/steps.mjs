import { composer, dialog, expectSeen, field, folderCount, sentMessages } from './what-is-seen.mjs';

/** A fictitious doctor's MSSanté mailbox. */
const MSSANTE_ADDRESS = 'dr.martin.exemple@medecin.mssante.fr';
const ORDINARY_ADDRESS = 'dr.martin@boite.example';
const MSSANTE_SENDER = 'camille.exemple@spst-exemple.mssante.fr';

/** The bar while it asks for care; it may also say a quiet word. */
const WARNING = 'pli-sur-bar .bar:is(.tone-warn, .tone-justify, .tone-block, .tone-unchecked)';

const UNCHECKED = 'pli-sur-bar .tone-unchecked';

/** What the composer held at the start: the text must arrive unchanged. */
let ready = { subject: '', text: '' };

/** @type {readonly import('./report.mjs').Step[]} */
export const STEPS = [
  { name: 'ready', says: 'a message with health data for an ordinary mailbox is ready', play: readMessage },
  { name: 'bar', says: 'the bar warns while it is written', play: seeBar },
  { name: 'held', says: 'Send is pressed: held, and asked about', play: pressSend },
  { name: 'not-sent', says: 'nothing has left', play: seeNothingSent },
  { name: 'find', says: 'the directory is searched for the MSSanté address', play: openFind },
  { name: 'replaced', says: 'one press: the address is replaced', play: replaceAddress },
  {
    name: 'back',
    says: 'the dialog says that an ordinary mailbox cannot write there; back to the message',
    play: goBack,
  },
  { name: 'sender', says: 'the MSSanté mailbox is chosen as the sender', play: chooseSender },
  { name: 'released', says: 'Send is pressed again: released, without a question', play: sendAgain },
  { name: 'sent', says: 'exactly one message is in « Envoyés », its text unchanged', play: compareSent },
];

async function readMessage(page) {
  await composer(page).waitFor();
  ready = {
    subject: await field(page, 'subject').inputValue(),
    text: await field(page, 'body').innerHTML(),
  };
  const chip = await composer(page).locator('[data-recipient]').getAttribute('data-recipient');
  expectSeen(chip === ORDINARY_ADDRESS, `the recipient is ${chip}`);
  return `« ${ready.subject} » to ${chip}`;
}

async function seeBar(page) {
  await page.locator(WARNING).waitFor();
  expectSeen((await page.locator(UNCHECKED).count()) === 0, await barText(page));
  return barText(page);
}

async function pressSend(page) {
  await composer(page).locator('[data-command="send"]').click();
  await dialog(page).waitFor();
  return `« ${await titleOf(page)} »`;
}

async function seeNothingSent(page) {
  const sent = await folderCount(page, 'sent');
  expectSeen(sent === 0, `${sent} in « Envoyés »`);
  expectSeen(await composer(page).isVisible(), 'the composer is gone');
  return '0 in « Envoyés », the message is still being written';
}

async function openFind(page) {
  await dialog(page).locator('[data-action="find-address"]').click();
  await found(page).first().waitFor();
  return `« ${await titleOf(page)} », ${await found(page).count()} mailboxes found`;
}

async function replaceAddress(page) {
  await found(page).filter({ hasText: MSSANTE_ADDRESS }).click();
  await composer(page).locator(`[data-recipient="${MSSANTE_ADDRESS}"]`).waitFor({ state: 'attached' });
  const chips = await composer(page).locator('[data-recipient]').count();
  expectSeen(chips === 1, `${chips} recipients`);
  return `${ORDINARY_ADDRESS} → ${MSSANTE_ADDRESS}`;
}

function found(page) {
  return dialog(page).locator('[data-action="take-address"]');
}

async function goBack(page) {
  await dialog(page).locator('[data-action="go-back"]').waitFor();
  const title = await titleOf(page);
  await dialog(page).locator('[data-action="go-back"]').click();
  await dialog(page).waitFor({ state: 'detached' });
  await seeNothingSent(page);
  return `« ${title} »`;
}

async function chooseSender(page) {
  const identity = field(page, 'from').locator('option', { hasText: MSSANTE_SENDER });
  await field(page, 'from').selectOption((await identity.getAttribute('value')) ?? '');
  await page.locator(WARNING).waitFor({ state: 'detached' });
  return `${MSSANTE_SENDER}; the bar: ${await barText(page)}`;
}

async function sendAgain(page) {
  await composer(page).locator('[data-command="send"]').click();
  await composer(page).waitFor({ state: 'detached' });
  expectSeen((await dialog(page).count()) === 0, 'a question was asked');
  return oneLine(await page.locator('[data-said="sent"] [role="status"]').textContent());
}

async function compareSent(page) {
  const messages = await sentMessages(page);
  expectSeen(messages.length === 1, `${messages.length} messages`);
  const [sent] = messages;
  expectSeen(sent.subject === ready.subject, 'the subject has changed');
  expectSeen(sent.text === ready.text, 'the text has changed');
  expectSeen(sent.to === MSSANTE_ADDRESS, `it went to ${sent.to}`);
  expectSeen(sent.from.includes(MSSANTE_SENDER), `it came from ${sent.from}`);
  return sent.arrivals;
}

async function barText(page) {
  return (
    (await page.locator('pli-sur-bar .headline > *').allTextContents()).filter(Boolean).join(' · ') ||
    'silent'
  );
}

async function titleOf(page) {
  return oneLine(await dialog(page).locator('h2').textContent());
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
