import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { createDetector } from '../../../utils/health/detect';
import { NO_OWN_WORDS } from '../../../utils/health/own-words';

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

/** How people tell of somebody’s health without a word of medicine, or with one: each line alone asks for a question. */
const SAID_PLAINLY: Readonly<Record<string, readonly string[]>> = {
  'care, at hospital and at home': [
    'Elle est dialysée le lundi, le mercredi et le vendredi.',
    'Son doigt a été pansé à l’infirmerie.',
    'Le pied est plâtré pour six semaines.',
    'On m’opère de la hernie mardi.',
    'Je passe sur le billard jeudi.',
    'Mon père est en réa à Lyon.',
    'Elle est en attente d’une greffe de rein.',
    'L’infirmière passe lui faire ses piqûres.',
    'Il doit faire ses piqûres tous les soirs.',
    'On lui refait son pansement tous les deux jours.',
    'Les fils seront retirés vendredi.',
    'On m’arrache deux dents vendredi.',
    'Il a besoin d’un lit médicalisé à la maison.',
    'J’ai kiné le mardi matin.',
    'Elle doit rester alitée jusqu’à l’accouchement.',
    'Les pompiers l’ont emmené à l’hôpital.',
    'Le psychiatre demande un changement de service.',
    'Mon traitement me fait dormir.',
    'Le traitement l’empêche de conduire.',
  ],
  devices: [
    'Elle porte un appareil auditif depuis janvier.',
    'Je porte une minerve pendant trois semaines.',
    'Il marche avec des béquilles.',
    'Elle porte un corset.',
    'Elle porte une perruque depuis ses traitements.',
    'Elle est en fauteuil depuis son accident.',
  ],
  'plain complaints': [
    'Ma vue baisse depuis quelques mois.',
    'Il ne voit plus de l’œil gauche.',
    'J’ai mal aux genoux quand je descends l’escalier.',
    'Ses genoux sont fichus.',
    'Mon bras me fait souffrir quand je tape au clavier.',
    'Sa jambe est enflée.',
    'J’ai le dos coincé, impossible de me lever.',
    'Le ménisque est touché.',
    'L’os n’est pas encore consolidé.',
    'La plaie ne cicatrise pas.',
    'Mal de crâne terrible, je rentre.',
    'Je n’ai plus de voix.',
    'Il tousse depuis qu’il travaille au four.',
    'Ses mains pèlent depuis qu’elle fait la plonge.',
    'Son souffle est moins bon que l’an dernier.',
    'Sa tension est trop haute.',
    'Son sucre est trop haut.',
    'Il s’endort à son poste.',
    'Il boite depuis sa chute.',
    'C’est sa troisième rechute.',
    'Son état s’est aggravé depuis la visite de pré-reprise.',
  ],
  injuries: [
    'Elle s’est ouvert la main avec un cutter.',
    'Elle s’est pris la main dans le massicot.',
    'Il a reçu de l’acide sur les jambes.',
    'Il s’est planté un clou dans le pied.',
    'Il est tombé de l’échelle, suspicion de fracture.',
    'Je me suis piquée avec une aiguille souillée en faisant la prise de sang.',
  ],
  'allergies, vaccines, infections': [
    'PAI pour allergie alimentaire à transmettre à la cantine.',
    'Elle est allergique aux arachides.',
    'Ses vaccins ne sont pas à jour.',
    'Il a le palu depuis son retour de Côte d’Ivoire.',
    'Le petit a de la fièvre, je garde la maison.',
    'Il a eu une chaude-pisse.',
  ],
  'results without a number': [
    'Son test est revenu positif.',
    'Ses analyses sont mauvaises, le médecin veut le revoir.',
    'L’audition de M. Modèle s’est dégradée depuis le dernier contrôle.',
    'L’audio confirme une perte sur les aigus.',
    'Le taux de plomb dans son sang a augmenté.',
  ],
  'mind, drink': [
    'Elle se fait vomir.',
    'Il parle d’en finir.',
    'Elle s’automutile.',
    'Je craque, je pleure tous les soirs.',
    'Elle est à bout nerveusement.',
    'Il a été interné.',
    'Il a encore bu avant de venir.',
    'Il cache des bouteilles dans son vestiaire.',
    'Il m’a confié boire tous les jours.',
    'Il est en cure jusqu’au 15.',
  ],
  'a child on the way': [
    'Elle a un stérilet.',
    'J’ai une ponction mardi dans le cadre de ma FIV.',
    'Mon bébé est né prématuré, il est en néonat.',
    'Il ne peut pas avoir d’enfants.',
  ],
  dependence: [
    'Il ne peut plus s’habiller seul.',
    'Elle a besoin d’aide pour se laver.',
    'Il porte des couches.',
    'Il est sous tutelle à cause de sa démence.',
  ],
  'ability to work': [
    'Il ne pourra pas reprendre son poste.',
    'Il ne pourra plus jamais conduire.',
    'Elle ne reprendra pas avant septembre, le médecin s’y oppose.',
    'Inapte à tout poste dans l’entreprise.',
    'À reclasser sur un poste assis.',
    'Pas de travail en hauteur à cause de ses vertiges.',
    'Elle ne supporte plus les produits de coloration.',
    'Elle est trop fragile pour reprendre à temps plein.',
  ],
  papers: [
    'Protocole de soins accordé par la caisse.',
    'ALD accordée pour cinq ans.',
    'Il passe en invalidité 2e catégorie le mois prochain.',
    'CLM prolongé de six mois.',
    'Elle demande un CLD.',
    'Mon arrêt est renouvelé d’un mois.',
    'Elle est arrêtée jusqu’à la fin du mois.',
    'Sa maladie professionnelle a été reconnue.',
    'Reconnaissance MP refusée par le comité.',
    'Je suis reconnue travailleur handicapé.',
    'Elle relève de maladie.',
  ],
};

describe.each(Object.entries(SAID_PLAINLY))('%s', (_kind, texts) => {
  it.each(texts)('asks about « %s »', (text) => {
    expect(scan([{ kind: 'written', text }]).level).not.toBe('none');
  });
});
