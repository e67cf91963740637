import { type ExtensionBrowser, expect, launchChromium, test } from '../extension';
import { type ExercisePage, openExercise } from './exercise-page';

const MARTIN = 'dr.martin.exemple@medecin.mssante.fr';
const ORDINARY = 'camille.exemple@sante-travail.example';
const MSSANTE = 'camille.exemple@spst-exemple.mssante.fr';

/** One browser for all: what is left behind is a score, which no test here counts on being empty. */
let browser: ExtensionBrowser;
test.beforeAll(async () => {
  browser = await launchChromium();
});
test.afterAll(() => browser.close());
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

test.describe('the guard helps to master', () => {
  test('a doctor with an Orange address: directory, then MSSanté', async () => {
    const exercise = await openExercise(browser, 'ordinary-doctor');
    await exercise.sendAndBeAsked();
    await exercise.takeAddress(MARTIN);
    await exercise.choose('move-to-mssante');
    await exercise.send();
    await exercise.expectResult('mastered');
  });

  test('an MSSanté address in ordinary mail: the same message, from MSSanté', async () => {
    const exercise = await openExercise(browser, 'mssante-from-ordinary');
    await exercise.sendAndBeAsked();
    await exercise.choose('move-to-mssante');
    await expect(exercise.composer.locator('select[data-part="from"]')).toHaveValue(new RegExp(MSSANTE));
    await expect(exercise.page.locator('pli-sur-notice')).toContainText('Le message est prêt');
    await exercise.send();
    await exercise.expectResult('mastered');
  });

  test('a look-alike: the address that the directory has', async () => {
    const exercise = await openExercise(browser, 'look-alike');
    await exercise.sendAndBeAsked();
    await exercise.takeAddress(MARTIN);
    await exercise.choose('send');
    await exercise.expectResult('mastered');
  });

  test('a worker who asks for his results: an answer without them', async () => {
    const exercise = await openExercise(browser, 'worker-asks');
    await exercise.sendAndBeAsked();
    await exercise.choose('take-out');
    await exercise.deleteLine('plombémie');
    await exercise.send();
    await exercise.expectResult('mastered');
  });

  test('Mon espace santé from ordinary mail: moved to MSSanté', async () => {
    const exercise = await openExercise(browser, 'patient-address');
    await exercise.sendAndBeAsked();
    await exercise.choose('move-to-mssante');
    await exercise.send();
    await exercise.expectResult('mastered');
  });

  test('an employer who asks: proposals without the diagnosis', async () => {
    const exercise = await openExercise(browser, 'employer');
    await exercise.sendAndBeAsked();
    await exercise.choose('take-out');
    await exercise.deleteLine('hernie');
    await exercise.send();
    await exercise.expectResult('mastered');
  });

  test('a reply to all: without the one who takes no part', async () => {
    const exercise = await openExercise(browser, 'reply-all');
    await exercise.sendAndBeAsked();
    await exercise.choose('remove-recipient');
    await exercise.choose('send');
    await exercise.expectResult('mastered');
  });

  test('an attachment: read by the guard, and left at home', async () => {
    const exercise = await openExercise(browser, 'attachment');
    await expect(exercise.page.locator('pli-sur-bar')).toContainText('Données de santé');
    await exercise.sendAndBeAsked();
    await expect(exercise.page.locator('pli-sur-dialog')).toContainText('sertraline');
    await exercise.choose('take-out');
    await exercise.composer.locator('[data-command="detach"]').click();
    await exercise.send();
    await exercise.expectResult('mastered');
  });

  test('an address completed too fast: the right one of two namesakes', async () => {
    const exercise = await openExercise(browser, 'autocomplete');
    await exercise.sendAndBeAsked();
    await exercise.takeAddress(MARTIN);
    await exercise.choose('send');
    await exercise.expectResult('mastered');
  });

  test('a colleague: inside MSSanté', async () => {
    const exercise = await openExercise(browser, 'colleague');
    await exercise.sendAndBeAsked();
    await exercise.takeAddress('sacha.fictif@spst-exemple.mssante.fr');
    await exercise.choose('move-to-mssante');
    await exercise.send();
    await exercise.expectResult('mastered');
  });

  test('an ordinary address from MSSanté: from the ordinary mailbox', async () => {
    const exercise = await openExercise(browser, 'outside-from-mssante');
    await exercise.sendAndBeAsked();
    await exercise.choose('go-back');
    await exercise.writeAs(ORDINARY);
    await exercise.send();
    await exercise.expectResult('mastered');
  });

  test('an invitation: nobody is asked anything', async () => {
    const exercise = await openExercise(browser, 'nothing-to-hide');
    await exercise.send();
    await exercise.expectResult('mastered');
  });
});

test.describe('what went wrong is told, with the lesson about it', () => {
  test('sending anyway, for a reason that the directory contradicts', async () => {
    const exercise = await openExercise(browser, 'ordinary-doctor');
    await exercise.sendAndBeAsked();
    await exercise.sendAnyway('entitled-no-mssante');
    await exercise.expectResult('not-yet', /l’annuaire lui en connaît deux/);
    await expectLesson(exercise, 'find-address');
  });

  test('a diagnosis for the employer stays out of place inside MSSanté, where the guard is silent', async () => {
    const exercise = await openExercise(browser, 'employer');
    await exercise.sendAndBeAsked();
    await exercise.page.locator('pli-sur-dialog [data-action="find-address"]').click();
    await exercise.page.locator('pli-sur-dialog #search').fill('residence exemple');
    await exercise.page
      .locator('pli-sur-dialog [data-action="take-address"]')
      .filter({ hasText: 'ressources-humaines@' })
      .click();
    await exercise.choose('move-to-mssante');
    await exercise.send();
    await exercise.expectResult('not-yet', /Même MSSanté ne donne pas à un employeur/);
    await expectLesson(exercise, 'employer');
  });

  test('the namesake', async () => {
    const exercise = await openExercise(browser, 'autocomplete');
    await exercise.sendAndBeAsked();
    await exercise.takeAddress('d.martin.exemple@masseur-kinesitherapeute.mssante.fr');
    await exercise.choose('send');
    await exercise.expectResult('not-yet', /l’autre Dominique Martin/);
  });

  test('throwing the message away', async () => {
    const exercise = await openExercise(browser, 'nothing-to-hide');
    await exercise.composer.locator('[data-command="discard"]').click();
    await exercise.expectResult('nearly', /Rien ne s’opposait à cet envoi/);
  });

  test('and the exercise can be played again, from the start', async () => {
    const exercise = await openExercise(browser, 'outside-from-mssante');
    await exercise.sendAndBeAsked();
    await exercise.sendAnyway();
    await exercise.expectResult('nearly', /rien n’est arrivé non plus/);
    await expectLesson(exercise, 'two-networks');
    await exercise.rail.locator('[data-command="restart"]').click();
    await expect(exercise.rail.locator('[data-part="title"]')).toBeFocused();
    await expect(exercise.rail.locator('.feedback')).not.toHaveAttribute('data-result');
    await exercise.sendAndBeAsked();
  });
});

test('the score is kept after a reload, and the person’s own journal hears of nothing', async () => {
  const exercise = await openExercise(browser, 'nothing-to-hide');
  await exercise.send();
  await exercise.expectResult('mastered');
  await exercise.rail.getByRole('link', { name: 'Toutes les situations' }).click();
  const state = exercise.page.locator('[data-situation="nothing-to-hide"] [data-state]');
  await expect(state).toHaveText('Maîtrisée');
  await exercise.page.reload();
  await expect(state).toHaveText('Maîtrisée');
  await expect(exercise.page.locator('[data-part="score"]')).toHaveText(/maîtrisée/);
  const answer: unknown = await exercise.page.evaluate(
    'chrome.runtime.sendMessage({ verb: "journal-summary", request: {} })',
  );
  expect(answer).toMatchObject({ entries: 0 });
});

async function expectLesson({ rail }: ExercisePage, lesson: string): Promise<void> {
  await expect(rail.locator('.feedback a')).toHaveAttribute('href', `/lessons.html#pli-sur/${lesson}`);
}
