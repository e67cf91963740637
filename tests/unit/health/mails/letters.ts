import { DIAGNOSIS, HEALTH, type WorkMail } from './mail';

/** Letters between physicians. */
export const LETTER_MAILS: readonly WorkMail[] = [
  {
    name: 'to the general practitioner',
    text: `Cher confrère,

J'ai vu ce jour en visite de reprise M. Camille EXEMPLE, né le 04/02/1968, soudeur. Il garde une gêne à l'élévation du bras droit au-delà de 90°. L'échographie de mars montrait une rupture partielle du supra-épineux.

Que penseriez-vous d'un avis chirurgical ?

Bien confraternellement,
Dr Dominique Fictif`,
    level: DIAGNOSIS,
    why: 'A letter of referral, whole.',
  },
  {
    name: 'to a chest physician',
    text: "Merci de recevoir Mme Inventée, 52 ans, fumeuse à 30 paquets-années, exposée à l'amiante de 1989 à 1996. TDM : plaques pleurales calcifiées bilatérales.",
    level: DIAGNOSIS,
    why: 'History, exposure and image.',
  },
  {
    name: 'answer of a specialist',
    text: "Votre salarié M. Modèle présente un syndrome du canal carpien bilatéral à l'EMG. Une neurolyse droite est prévue le 9, arrêt de 6 semaines à prévoir.",
    level: DIAGNOSIS,
    why: 'Diagnosis, act and leave.',
  },
  {
    name: 'abbreviations only',
    text: 'Mr F., 47 a, ATCD HTA + DT2, TTT Coversyl Metformine. TA 15/9. Dlr épaule D depuis 3 m. Merci de ton avis.',
    level: DIAGNOSIS,
    why: 'Short, and everything is in it for a reader who knows the trade.',
  },
  {
    name: 'to the adviser of the health insurance',
    text: 'Chère consœur, M. Fictif, en ALD pour une polyarthrite sous méthotrexate, ne pourra pas reprendre à temps plein. Je propose un temps partiel thérapeutique de six mois.',
    level: DIAGNOSIS,
    why: 'Disease, drug and measure.',
  },
  {
    name: 'to a centre of occupational pathology',
    text: `Monsieur le Professeur,
Je vous adresse Mme Exemple, coiffeuse de 24 ans, pour un eczéma des mains rythmé par le travail. Patch-tests à la paraphénylènediamine à discuter. Reconversion à envisager si la sensibilisation se confirme.`,
    level: DIAGNOSIS,
    why: 'A consultation asked with all its reasons.',
  },
  {
    name: 'to an eye specialist',
    text: 'Madame Modèle travaille sur écran 7 h par jour. Au visiotest : AV de loin 10/10, de près P4, phories en limite. Merci de vérifier la correction.',
    level: HEALTH,
    why: 'Measured sight of a named woman.',
  },
  {
    name: 'thanks between colleagues',
    text: 'Cher ami, merci de ton accueil hier, le service est magnifique. On se revoit au congrès de Strasbourg. Amitiés',
    level: ['none'],
    why: 'Physicians write to each other about other things too.',
  },
];
