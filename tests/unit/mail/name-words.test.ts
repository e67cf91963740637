import { describe, expect, it } from 'vitest';
import { listNameWords } from '../../../utils/mail/name-words';

describe('the words of a recipient’s name', () => {
  it.each([
    ['Hélène Exemple', 'h.exemple', ['helene', 'exemple']],
    ['Claire', '', ['claire']],
    ['Jean-Pierre MODÈLE <jp.modele@societe.example>', 'jp.modele', ['jean', 'pierre', 'modele']],
    ['Dr Camille Exemple (médecine du travail)', 'camille.exemple', ['camille', 'exemple']],
    ['camille.exemple+urgent@societe.example', 'camille.exemple+urgent', ['camille', 'exemple']],
    ['Mme Anne de La Fontaine', '', ['anne', 'fontaine']],
  ])('are those of « %s »', (shown, local, words) => expect(listNameWords(shown, local)).toEqual(words));

  it.each([
    ['Secrétariat de Lyon', 'secretariat.lyon'],
    ['rh@societe.example', 'rh-paris'],
    ['', ''],
  ])('are none for a desk: « %s »', (shown, local) => expect(listNameWords(shown, local)).toEqual([]));
});
