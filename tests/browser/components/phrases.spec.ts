import { expect, test } from './bench-page';

test('each phrase says where it stands, and why it counts when it is asked', async ({ open }) => {
  const { bar, show } = await open();
  await show('justify');
  await bar.locator('summary').click();
  const phrase = bar.getByRole('button', { name: '« diabète de type 2 » objet' });
  await expect(phrase).toHaveAttribute('aria-expanded', 'false');
  await expect(bar.getByText('Un mot de santé.')).toHaveCount(0);
  await phrase.press('Enter');
  await expect(phrase).toHaveAttribute('aria-expanded', 'true');
  await expect(bar.getByText('Un mot de santé.')).toBeVisible();
  await phrase.press('Enter');
  await expect(bar.getByText('Un mot de santé.')).toHaveCount(0);
});

test('the text of an attachment is named with its file', async ({ open }) => {
  const { bar, show } = await open();
  await show('attached');
  await bar.locator('summary').click();
  await expect(bar.locator('.phrase')).toHaveText('« anémie » pièce jointe bilan.pdf');
});

test('a phrase that is no health data is set aside by keyboard, the focus stays, and it is said aloud', async ({
  open,
}) => {
  const { bar, show, page } = await open();
  await show('justify');
  await bar.locator('summary').click();
  await bar.getByRole('button', { name: '« diabète de type 2 » objet' }).press('Enter');
  await page.keyboard.press('Tab');
  const focused = bar.locator(':focus');
  await expect(focused).toHaveAccessibleName('Ce n’est pas une donnée de santé : diabète de type 2');
  await page.keyboard.press('Enter');
  await expect(bar.locator('.aside')).toContainText('Ne compte plus dans ce navigateur.');
  await expect(bar.getByRole('status')).toHaveText(
    '« diabète de type 2 » ne compte plus dans ce navigateur.',
  );
  // A fourth phrase has come up beside it.
  await expect(bar.locator('q')).toHaveCount(4);
  await expect(focused).toHaveAccessibleName('Annuler : diabète de type 2');
  await page.keyboard.press('Enter');
  await expect(bar.locator('.aside')).toHaveCount(0);
  await expect(focused).toHaveAccessibleName('« diabète de type 2 » objet');
});

test('when nothing else is left the bar stays, so that it can be taken back', async ({ open }) => {
  const { bar, show } = await open();
  await show('warn');
  await bar.locator('summary').click();
  await bar.locator('.phrase').click();
  await bar.locator('[data-action="dismiss"]').click();
  await expect(bar.locator('summary')).toContainText('Rien d’autre à signaler');
  await expect(bar.locator('summary')).not.toContainText('confiance');
  await bar.locator('[data-action="dismiss"]').click();
  await expect(bar.locator('summary')).toContainText('À vérifier');
});

test('an identifier cannot be set aside, in the bar or in the dialog', async ({ open }) => {
  const { bar, dialog, show, ask } = await open();
  await show('justify');
  await bar.locator('summary').click();
  await bar.locator('.phrase', { hasText: '2 99 99' }).click();
  await expect(bar.getByText('Un mot de santé.')).toBeVisible();
  await expect(bar.locator('[data-action="dismiss"]')).toHaveCount(0);
  await ask('justify');
  await dialog.locator('.phrase', { hasText: '2 99 99' }).click();
  await expect(dialog.getByText('Un mot de santé.')).toBeVisible();
  await expect(dialog.locator('[data-action="dismiss"]')).toHaveCount(0);
});

test('in the dialog it is a decision, which is neither a send nor a way back', async ({ open }) => {
  const { dialog, ask, decisions } = await open();
  await ask('warn');
  await dialog.locator('.phrase').click();
  await dialog.locator('[data-action="dismiss"]').click();
  await expect(dialog).toHaveCount(0);
  expect(await decisions()).toMatchObject([
    { kind: 'dismiss', isAside: true, evidence: { text: 'diabète de type 2' } },
  ]);
});

test('a press by a script of the page sets nothing aside', async ({ open }) => {
  const { bar, show } = await open();
  await show('warn');
  await bar.locator('summary').click();
  await bar.locator('.phrase').click();
  await bar.locator('[data-action="dismiss"]').evaluate((button: HTMLElement) => button.click());
  await expect(bar.locator('.aside')).toHaveCount(0);
});

test('where the organisation does not allow it, nothing can be set aside', async ({ open }) => {
  const { dialog, ask } = await open();
  await ask('warn', { mayDismiss: false });
  await dialog.locator('.phrase').click();
  await expect(dialog.getByText('Un mot de santé.')).toBeVisible();
  await expect(dialog.locator('[data-action="dismiss"]')).toHaveCount(0);
});

test('with everything set aside the dialog congratulates nobody, and offers to take it back', async ({
  open,
}) => {
  const { dialog, ask, decisions, page } = await open();
  const aside = await page.evaluate(() => window.bench.evidenceOf('warn'));
  await ask('clear', { aside });
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('Rien d’autre à signaler');
  await dialog.getByRole('button', { name: 'Annuler : diabète de type 2' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await decisions()).toMatchObject([{ kind: 'dismiss', isAside: false }]);
});
