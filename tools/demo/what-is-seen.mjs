/** @typedef {import('@playwright/test').Page} Page */

/** The composer of the message to try. @param {Page} page */
export function composer(page) {
  return page.locator('[data-composer]').first();
}

/** One part of the composer. @param {Page} page */
export function field(page, part) {
  return composer(page).locator(`:is(select, input, [role="textbox"])[data-part="${part}"]`);
}

/** The dialog at the send; Playwright looks through the open shadow root of the test build. @param {Page} page */
export function dialog(page) {
  return page.locator('pli-sur-dialog dialog[open]');
}

/** How many messages a folder says it holds. @param {Page} page */
export async function folderCount(page, folder) {
  const count = page.locator(`[data-folder="${folder}"] .count`);
  return (await count.count()) === 0 ? 0 : Number(await count.textContent());
}

/** Opens « Envoyés » and reads every message in it. @param {Page} page */
export async function sentMessages(page) {
  await page.locator('[data-folder="sent"]').click();
  const rows = page.locator('[data-folder-open="sent"] [data-message]');
  const messages = [];
  for (let index = 0; index < (await rows.count()); index++) {
    await rows.nth(index).click();
    messages.push(await openMessage(page));
  }
  return messages;
}

/** Fails the step with what was seen instead. */
export function expectSeen(isSo, otherwise) {
  if (!isSo) throw new Error(otherwise);
}

async function openMessage(page) {
  const message = page.locator('[data-message-open]');
  const text = (part) => message.locator(`[data-part="${part}"]`).textContent();
  return {
    subject: await message.locator('h2').textContent(),
    from: await text('from'),
    to: await text('to'),
    text: await message.locator('[data-part="body"]').innerHTML(),
    arrivals: (await message.locator('[data-arrival]').allTextContents()).join(' ').trim(),
  };
}
