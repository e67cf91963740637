import { writeSampleFiles } from '../../webmails/sample-files';
import { expect, test } from '../extension';
import { guardSurfaces } from '../guard-surfaces';
import { openPractice } from './practice-page';

test('a file is read in the practice webmail as in any other, though only its name is kept', async ({
  borrow,
}) => {
  const files = writeSampleFiles();
  const practice = await openPractice(await borrow());
  const guard = guardSurfaces(practice.page);
  await practice.compose();
  await practice.addRecipient('to', 'dr.martin@boite.example');
  await practice.composer.locator('[data-part="file-chooser"]').setInputFiles(files.letter);
  await practice.send();
  await guard.expectHeld();
  await expect(guard.dialog).toContainText('pièce jointe courrier.docx');
  await guard.goBack();
  await practice.composer.locator('[data-command="detach"]').click();
  await expect(guard.bar).not.toContainText('courrier.docx');
  files.remove();
});
