import { DIAGNOSIS, HEALTH, QUIET, SILENT, type WorkMail } from './mail';

/** Secretaries in a hurry: telegraphic, lower case, without accents, with slips of the finger. */
export const SECRETARY_MAILS: readonly WorkMail[] = [
  {
    name: 'lower case, no accents',
    text: 'bjr dr, mr fictif a appele, il est sous morphine pour son cancer du pancreas, il ne viendra pas demain',
    level: DIAGNOSIS,
    why: 'However it is typed, it says it all.',
  },
  {
    name: 'telegraphic, two cases',
    text: 'vu ce jour : modele c. => lombalgie, apte am. pdc < 5kg 1 mois / fictif d. => RAS apte',
    level: HEALTH,
    why: 'Two names, one disease, one limit.',
  },
  {
    name: 'mistyped disease',
    text: 'Bonjour docteur, Mme Fictive a une tendinitte de lepaule et demande si elle peut avancer son rdv',
    level: HEALTH,
    why: 'A slip of the finger hides nothing from a reader.',
  },
  {
    name: 'list of the day without reasons',
    text: 'rdv demain : 8h30 exemple, 9h modele, 9h30 fictif, 10h libre, 10h30 inventee. salle 4 le matin',
    level: SILENT,
    why: 'A list of appointments.',
  },
  {
    name: 'asks for the file of somebody',
    text: 'peux tu me sortir le dossier medical de mme modele stp, le dr la voit a 14h',
    level: ['none', 'possible', 'probable'],
    why: 'A file is asked for, nothing of it told.',
  },
  {
    name: 'call back about a result',
    text: 'rappeler m fictif tel 01 99 00 12 34 : prise de sang pas bonne, gamma gt a 320, dr veut le revoir vite',
    level: HEALTH,
    why: 'A result, with the telephone number of its owner.',
  },
  {
    name: 'who is on holiday',
    text: 'absences semaine 32 : dr fictif conges, infirmiere formation, secretariat ouvert matin seult',
    level: SILENT,
    why: 'Who is away.',
  },
  {
    name: 'in capitals',
    text: 'URGENT MME INVENTEE A FAIT UN MALAISE AVEC PERTE DE CONNAISSANCE A 11H, GLYCEMIE 0,45, POMPIERS SUR PLACE',
    level: DIAGNOSIS,
    why: 'An emergency of a named woman.',
  },
  {
    name: 'room and printer',
    text: 'cabinet 2 : plus de papier pour la table d examen, imprimante en panne, appeler le sav',
    level: SILENT,
    why: 'Supplies.',
  },
  {
    name: 'number of sick leave, no diagnosis',
    text: 'mme exemple en at depuis le 12/01, visite reprise a caler semaine 20',
    level: ['none', 'possible', 'probable'],
    why: 'A leave after an accident, to those who plan the visit.',
  },
  {
    name: 'vaccination card asked for',
    text: 'merci de dire aux stagiaires de venir avec leur carnet de sante le 3, on verifie dtp et hep b',
    level: QUIET,
    why: 'What every trainee has to bring.',
  },
];
