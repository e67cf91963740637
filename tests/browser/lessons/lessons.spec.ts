import { trialCampaign } from '../../unit/lesson/trial-campaign';
import { expect, test } from '../extension';
import { violations } from '../violations';
import { doneOf, openLessons } from './lessons-page';

test.describe('the library', () => {
  test('shows every campaign with what is done, those for one’s role first, and what to go on with', async ({
    borrow,
  }) => {
    const all = trialCampaign();
    const nurses = trialCampaign({
      id: 'infirmiers',
      title: { fr: 'Pour les infirmiers', en: 'For nurses' },
      audience: ['infirmier'],
      period: { from: '2026-01-01', to: '2099-12-31' },
    });
    const { page } = await openLessons(await borrow(), '', {
      campaigns: [
        { origin: 'built-in', document: all },
        { origin: 'organisation', document: nurses },
      ],
      progress: doneOf(nurses, ['adresse']),
      settings: { role: 'infirmier' },
    });
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Pour continuer',
      'Pour les infirmiers',
      'Campagne d’essai',
    ]);
    const [next, first] = [page.locator('section').first(), page.locator('.campaign').first()];
    await expect(next.getByRole('link')).toHaveText('Nommer un fichier');
    await expect(first).toContainText('Proposée par votre organisation · Pour : infirmiers');
    await expect(first).toContainText('Jusqu’au 31 décembre 2099');
    await expect(first).toContainText('1 leçon faite sur 3');
    await expect(first.getByRole('listitem')).toHaveText([
      /Lire une adresse\s*1 min\s*Faite\s*\(2 sur 2\)/,
      /Nommer un fichier\s*1 min\s*À lire/,
      /Un dernier mot\s*1 min\s*À lire/,
    ]);
  });

  test('leaves a document that is no campaign out, says so, and shows the others', async ({ borrow }) => {
    const { page } = await openLessons(await borrow(), '', {
      campaigns: [
        { origin: 'organisation', document: { format: 'pli-sur-campaign', version: 2 } },
        { origin: 'file', document: trialCampaign() },
      ],
    });
    await expect(page.getByRole('status')).toContainText('Une campagne n’a pas pu être lue');
    await expect(page.getByRole('link', { name: 'Nommer un fichier' })).toBeVisible();
    await expect(page.locator('.campaign')).toContainText('Ajoutée depuis un fichier');
  });

  test('is where an address leads that names no lesson, with a kind word', async ({ borrow }) => {
    const { page, title } = await openLessons(await borrow(), '#essai/perdue');
    await expect(title).toHaveText('Les leçons');
    await expect(page.getByRole('status')).toContainText('Voici toutes les autres.');
    await page.evaluate('location.hash = "#essai/fichier"');
    await expect(title).toHaveText('Nommer un fichier');
  });
});

test.describe('a lesson', () => {
  test('is gone through by keyboard alone, and the focus is always where something new is', async ({
    borrow,
  }) => {
    const { page, title, focused, noted } = await openLessons(await borrow(), '');
    const tabTo = async (name: string): Promise<void> => {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        if ((await focused.textContent())?.trim().startsWith(name)) return;
      }
      throw new Error(`Tab never came to ${name}`);
    };
    const press = async (name: string): Promise<void> => {
      await tabTo(name);
      await page.keyboard.press('Enter');
    };

    await press('Lire une adresse');
    await expect(page).toHaveTitle('Lire une adresse · Pli sûr');
    await expect(focused).toHaveText('Lire une adresse');

    await press('Répondre');
    const missing = page.locator('form [role="alert"]');
    await expect(missing).toHaveText('Choisissez d’abord une réponse.');
    await expect(focused).toHaveAccessibleName('Oui');
    await page.keyboard.press('ArrowDown');
    await expect(missing).toBeEmpty();
    await page.keyboard.press('Enter');
    await expect(focused).toHaveAccessibleName('Ce n’est pas celle-ci.');
    await expect(focused).toContainText('Regardez encore.');
    await expect(focused).toContainText(/La bonne réponse\s:\s*Oui\s*Parce que oui\./);

    await press('Réessayer');
    await expect(focused).toHaveRole('group');
    await expect(focused).toHaveAccessibleName('La première ?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(focused).toContainText('C’est juste.');
    await press('Question suivante');
    await expect(focused).toHaveAccessibleName('La seconde ?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await noted()).toEqual([]);
    await press('Terminer');
    await expect(focused).toContainText('1 sur 2 du premier coup.');
    expect(await noted()).toEqual([
      { kind: 'lesson-done', campaign: 'essai', lesson: 'adresse', right: 1, of: 2 },
    ]);

    // The next one is offered, and waits to be asked for.
    await press('Nommer un fichier');
    await expect(title).toBeFocused();
    await expect(title).toHaveText('Nommer un fichier');
    await page.goBack();
    await expect(title).toHaveText('Lire une adresse');
    await expect(page.getByText('Déjà faite.')).toBeVisible();
    await page.goBack();
    await expect(title).toHaveText('Les leçons');
    await expect(page).toHaveTitle('Leçons · Pli sûr');
    await expect(focused).toHaveText('Lire une adresse');
    await expect(page.getByText('1 leçon faite sur 3')).toBeVisible();
  });

  test('without questions is done when the person says so; the last one brings the thanks', async ({
    borrow,
  }) => {
    const campaign = trialCampaign();
    const { page, focused, noted } = await openLessons(await borrow(), '#essai/mot', {
      progress: doneOf(campaign, ['adresse', 'fichier']),
    });
    await expect(page.getByRole('heading', { name: 'Merci' })).toHaveCount(0);
    await page.getByRole('button', { name: 'J’ai lu' }).click();
    await expect(focused).toHaveText('Leçon faite');
    await expect(page.getByRole('region', { name: 'Merci' })).toContainText('Vous avez tout lu.');
    await expect(page.getByText('Leçon suivante')).toHaveCount(0);
    expect(await noted()).toEqual([
      { kind: 'lesson-done', campaign: 'essai', lesson: 'mot', right: 0, of: 0 },
    ]);
  });

  test('opens its links, its sources and its exercise in a new tab, and says so', async ({ borrow }) => {
    const { page } = await openLessons(await borrow(), '#essai/adresse');
    for (const name of ['un lien (nouvel onglet)', 'Une source (nouvel onglet)']) {
      const link = page.getByRole('link', { name });
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
    await page.evaluate('location.hash = "#essai/fichier"');
    await expect(page.getByRole('link', { name: 'S’exercer (nouvel onglet)' })).toHaveAttribute(
      'href',
      '/practice.html#exercise=attachment',
    );
  });

  test('in a language that it was not written in, shows in its own, and says so to screen readers', async ({
    borrow,
  }) => {
    const { page, title } = await openLessons(await borrow(), '#essai/mot', { settings: { language: 'en' } });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(title.locator('[lang="fr"]')).toHaveText('Un dernier mot');
    await expect(page.getByText('Rien à répondre.').locator('xpath=..')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('button', { name: 'I have read it' })).toBeVisible();
  });
});

test.describe('when the background does not answer', () => {
  test('the lessons of the extension can be read all the same, and trying again brings back the rest', async ({
    borrow,
  }) => {
    const { page, title, refuse } = await openLessons(await borrow(), '', {}, [
      'campaigns-read',
      'learning-read',
    ]);
    await expect(page.getByRole('alert')).toContainText('Vous pouvez lire les leçons');
    await expect(page.getByText('À lire')).toHaveCount(0);
    await page.getByRole('listitem').first().getByRole('link').click();
    await expect(title).not.toHaveText('Les leçons');
    await refuse([]);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('link', { name: 'Nommer un fichier' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a lesson that could not be noted says so, and can be noted later', async ({ borrow }) => {
    const { page, refuse, noted } = await openLessons(await borrow(), '#essai/mot', {}, ['learning-note']);
    await page.getByRole('button', { name: 'J’ai lu' }).click();
    const said = page.getByRole('alert').filter({ hasText: 'n’a pas pu être noté' });
    await expect(said).toBeVisible();
    await refuse([]);
    await said.getByRole('button', { name: 'Réessayer' }).click();
    await expect(said).toHaveCount(0);
    expect(await noted()).toHaveLength(1);
  });
});

for (const [language, colorScheme] of [
  ['fr', 'dark'],
  ['en', 'light'],
] as const) {
  test(`axe finds nothing to say, and 320 px are enough (${language}, ${colorScheme})`, async ({
    borrow,
  }) => {
    const campaign = trialCampaign();
    const lessons = await openLessons(await borrow(), '', {
      campaigns: [
        { origin: 'built-in', document: campaign },
        { origin: 'file', document: null },
      ],
      progress: doneOf(campaign, ['fichier', 'mot']),
      settings: { language },
    });
    const { page } = lessons;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    const expectFine = async (): Promise<void> => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    };
    await expect(page.locator('.campaign')).toHaveCount(1);
    await expectFine();
    await page.evaluate('location.hash = "#essai/adresse"');
    await page.getByRole('radio').last().check();
    await page.locator('form [type="submit"]').click();
    await expect(page.locator('.feedback')).toBeVisible();
    await expectFine();
    await page.locator('.feedback .button-primary').click();
    await page.getByRole('radio').last().check();
    await page.locator('form [type="submit"]').click();
    await page.locator('.feedback .button-primary').click();
    await expect(page.locator('.thanks')).toBeVisible();
    await expectFine();
  });
}

test('in forced colours the chosen answer and the way one has come stay in sight', async ({ borrow }) => {
  const { page } = await openLessons(await borrow(), '#essai/adresse');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const [chosen, other] = [page.locator('.answer').first(), page.locator('.answer').last()];
  await page.getByRole('radio').first().check();
  const borderOf = (answer: typeof chosen) => answer.evaluate((one) => getComputedStyle(one).borderColor);
  expect(await borderOf(chosen)).not.toBe(await borderOf(other));
  await expect(page.locator('.panel').first()).not.toHaveCSS('border-top-style', 'none');
});
