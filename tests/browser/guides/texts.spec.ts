import { readFileSync } from 'node:fs';
import { askedOf } from '../directory/stub-background';
import { expect, test } from '../extension';
import { CAMILLE, openGuides } from './guides-page';

const PATIENT = '279035121518989@patient.mssante.fr';

test('the signature is made while one types, the address checked by the trust list, and nothing of it is kept', async ({
  borrow,
}) => {
  const { page, preview, input, button } = await openGuides(await borrow(), 'signature');
  const check = page.locator('.person .check');
  await input('Prénom et nom').fill(CAMILLE.name);
  await input('Fonction').fill('Médecin du travail');
  await expect(preview).toHaveCount(0);
  for (const [address, sentence] of [
    ['camille', 'n’est pas complète'],
    ['camille@boite.example', 'Ce n’est pas une adresse MSSanté'],
    ['camille@medecin.msssante.fr', 'ressemble à une adresse MSSanté'],
    ['camille@inconnu.mssante.fr', 'la liste d’ici ne la connaît pas'],
    [CAMILLE.address, 'Dans l’espace de confiance'],
  ] as const) {
    await input('Adresse MSSanté').fill(address);
    await expect(check).toContainText(sentence);
  }
  await expect(preview.locator('p')).toHaveText([
    CAMILLE.name,
    'Médecin du travail',
    `MSSanté : ${CAMILLE.address}`,
    /^Pour toute donnée de santé/,
  ]);
  await input('Anglais').check();
  await expect(preview).toContainText('For any health data');

  const asked = JSON.stringify(await askedOf(page));
  expect(asked).not.toContain('Exemple');
  expect(await page.evaluate('chrome.storage.local.get(null).then(JSON.stringify)')).not.toContain('Exemple');
  await button('Effacer tous les champs').click();
  await expect(input('Prénom et nom')).toHaveValue('');
  await expect(input('Prénom et nom')).toBeFocused();
});

test('the address of a patient makes no signature', async ({ borrow }) => {
  const { page, preview, input } = await openGuides(await borrow(), 'signature');
  await input('Prénom et nom').fill(CAMILLE.name);
  await input('Adresse MSSanté').fill(PATIENT);
  await expect(page.locator('.person .check')).toContainText('elle contient son INS');
  await expect(preview).toHaveCount(0);
});

test('it is copied as text and as HTML at once, and what people type stays text', async ({ borrow }) => {
  const { page, input, button, said } = await openGuides(await borrow(), 'signature');
  await input('Prénom et nom').fill('Camille <b>Exemple</b> & fils');
  await input('Adresse MSSanté').fill(CAMILLE.address);
  await button('Copier').click();
  await expect(button('Copié')).toBeVisible();
  await expect(said).toContainText('Le texte est copié');
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/plain'), await read('text/html')];
  });
  expect(text).toContain('Camille <b>Exemple</b> & fils');
  expect(html).toContain('Camille &lt;b&gt;Exemple&lt;/b&gt; &amp; fils</b>');
  expect(html).toContain(`<a href="mailto:${CAMILLE.address}">`);
});

test('with no message open, one is told to open one first; what was typed is there in the next guide', async ({
  borrow,
}) => {
  const { page, preview, input, button, go } = await openGuides(await borrow(), 'signature');
  await input('Prénom et nom').fill(CAMILLE.name);
  await input('Adresse MSSanté').fill(CAMILLE.address);
  await button('Mettre dans le message ouvert').click();
  await expect(page.locator('.guide .note')).toContainText('Ouvrez d’abord un message');

  await go('invitation');
  await input('À qui écrivez-vous ?').fill('Docteur Modèle');
  await input('Opérateur MSSanté').fill('Opérateur Exemple');
  await expect(preview).toContainText('Docteur Modèle,');
  await expect(preview).toContainText(`${CAMILLE.address} (opérateur : Opérateur Exemple).`);
  await expect(preview).toContainText('Elle n’est pas obligatoire');
});

test('a message takes it: the panel says where it is, and to read it again', async ({ borrow }) => {
  const { page, input, button, said } = await openGuides(await borrow(), 'signature', { hasComposer: true });
  await input('Prénom et nom').fill(CAMILLE.name);
  await input('Adresse MSSanté').fill(CAMILLE.address);
  await button('Mettre dans le message ouvert').press('Enter');
  await expect(said).toContainText('C’est dans votre message');
  const request = (await askedOf(page)).find(({ verb }) => verb === 'composer-insert')?.request;
  expect(request?.['text']).toContain(CAMILLE.name);
  expect(request?.['html']).toContain(`<b>${CAMILLE.name}</b>`);
});

test('moving: the automatic reply takes dates and address, and the correspondents go along as text', async ({
  borrow,
}) => {
  const { page, preview, input, button } = await openGuides(await borrow(), 'move');
  await input('Nouvelle adresse MSSanté').fill('camille.exemple@spst-exemple.mssante.fr');
  await input('Valable depuis le').fill('2027-01-04');
  await input('L’ancienne ferme le').fill('2027-02-01');
  await expect(preview).toContainText(
    'Depuis le 4 janvier 2027, merci de m’écrire à camille.exemple@spst-exemple.mssante.fr.',
  );
  await expect(preview).toContainText('ferme le 1 février 2027');
  await expect(button('Mettre dans le message ouvert')).toHaveCount(0);

  // One of them is both a favourite and recent: told once.
  await expect(page.locator('.guide .plain-list li')).toHaveCount(3);
  const download = page.waitForEvent('download');
  await button('Enregistrer en texte').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('correspondants-a-prevenir.txt');
  expect(
    readFileSync(await file.path(), 'utf8')
      .split('\n')
      .filter(Boolean),
  ).toHaveLength(3);
  await button('Copier la liste').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`EXEMPLE\t${CAMILLE.address}`);
});
