import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { createDetector } from '../../../utils/health/detect';
import { NO_OWN_WORDS } from '../../../utils/health/own-words';

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

/** Lines of the office that use the words of the ward for something else, or speak of nobody. */
const NEAR_MISSES: Readonly<Record<string, readonly string[]>> = {
  'figures of speech': [
    'Ce dossier me donne des maux de tête.',
    'Les séquelles de la crise se voient dans les comptes.',
    'Il s’est cassé la tête sur ce dossier.',
    'J’en ai plein le dos de ces réunions.',
    'Ça me casse les pieds.',
    'La cure d’amaigrissement des effectifs continue.',
    'J’ai retenu mon souffle pendant le vote.',
    'Le magasin trouve son second souffle.',
    'La ville est en convalescence après la crue.',
    'Il a les nerfs solides.',
    'On s’est cassé les dents sur ce problème de réseau.',
    'Petite piqûre de rappel : les notes de frais sont dues le 5.',
    'Soyez patients, la mise à jour arrive.',
    'Ma tension monte quand je vois ce planning, dit-il à la réunion.',
  ],
  'things that break or are repaired': [
    'Le bras de la grue est cassé.',
    'Le pied de la table est cassé.',
    'Les dents de la scie sont usées.',
    'La main courante de l’escalier est cassée.',
    'Le nez de l’avion est abîmé.',
    'La coiffe de la bouteille est rompue.',
    'Fils retirés du tableau électrique, contrôle fait.',
    'La ligne 3 est à l’arrêt pour maintenance.',
    'Le scanner du deuxième étage est en panne.',
    'L’IRM du CHU est en maintenance, notre équipe intervient.',
    'Vérification annuelle de l’ECG : passage le 4.',
    'Les enceintes de la salle grésillent.',
    'Le test est négatif, la fonction ne marche pas.',
    'Inapte à la consommation, ce lot est détruit.',
    'Le bloc opératoire sera repeint.',
  ],
  'money, contracts, courts': [
    'Il a été opéré un changement de logo.',
    'Un virement a été opéré sur votre compte.',
    'Le terme prévu du contrat est le 30 juin.',
    'L’équipe ne pourra pas reprendre le chantier avant lundi.',
    'Le fournisseur ne pourra pas reprendre les invendus.',
    'Il ne pourra pas reprendre le dossier avant son retour de congés.',
    'L’assurance couvre le préjudice corporel.',
    'La garantie couvre la perte de l’usage du bien.',
    'Perte d’autonomie : notre nouvelle offre.',
    'Offre d’assurance : hospitalisation, décès, invalidité.',
    'La prolongation est accordée jusqu’au 15.',
    'L’audition de M. Modèle par le juge est fixée au 4 mai.',
    'J’ai consulté votre offre et je reviens vers vous.',
    'Le traitement me fait perdre un temps fou sous Excel.',
  ],
  'polite lines of every convocation': [
    'Merci d’apporter votre carnet de vaccination et vos lunettes.',
    'Pensez à vous munir de vos ordonnances et de vos derniers résultats d’examens.',
    'Les résultats d’examens vous seront remis par le médecin.',
    'Le questionnaire santé est à remplir avant la visite.',
  ],
  'what is said to all': [
    'Comment prévenir le mal de dos au bureau ?',
    'Le dépistage du cancer colorectal est gratuit dès 50 ans.',
    'Journée mondiale du diabète : un stand est prévu.',
    'L’épidémie de grippe recule en Île-de-France.',
    'Pic de bronchiolite attendu en décembre.',
    'Grippe aviaire : zone de protection autour de l’élevage.',
    'Course contre la mucoviscidose : inscriptions.',
    'L’alcool au volant tue.',
  ],
  'those who sell and those who look for staff': [
    'Vente de matériel de dialyse : réunion mardi.',
    'Le lit médicalisé est au catalogue, réf. 4012.',
    'Le catalogue d’orthèses 2026 est paru.',
    'Poste d’infirmier en santé au travail à pourvoir à Nantes.',
    'Cabinet de kiné à vendre.',
    'Rendez-vous à l’hôpital pour la livraison du groupe électrogène.',
    'Interprète en langue des signes demandé pour l’AG.',
  ],
  'food and drink': [
    'On boit un verre de l’amitié à 18 h.',
    'Cœurs d’artichaut et foie gras au buffet.',
    'Le sucre est trop haut dans la réserve, baissez l’étagère.',
    'Recette sans gluten pour le buffet.',
  ],
};

describe.each(Object.entries(NEAR_MISSES))('%s', (_kind, texts) => {
  it.each(texts)('lets « %s » pass', (text) => {
    expect(scan([{ kind: 'written', text }]).level).toBe('none');
  });
});
