import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { createDetector } from '../../../utils/health/detect';
import { NO_OWN_WORDS } from '../../../utils/health/own-words';

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

/** Words that a list of medical French easily takes up, where they mean something else. */
const TRAPS: Readonly<Record<string, readonly string[]>> = {
  'subject lines that name somebody and say nothing of them': [
    'Dossier de M. Modèle',
    'Convocation de M. Modèle',
    'Suivi de Mme Exemple',
    'Résultat de M. Modèle',
    'Reprise de M. Modèle lundi',
    'Absence de M. Modèle',
    'Visite de Mme Exemple',
    'M. Modèle est venu ce matin',
  ],
  'names of people, towns and firms that are also drugs or diseases': [
    'Alma et Amélie Olivier déjeunent avec Diane et Camilia à midi.',
    'Le train pour Tulle part à 8 h, celui de Vidal à 9 h.',
    'Jérémie et Noémie rejoignent le projet lundi.',
    'Evra et Muse sont à l’affiche du festival.',
    'M. Vidal a signé le devis de Fortum.',
    'Mme Minerva a relu la version Antigone du texte.',
    'Le vol pour Glasgow est complet.',
  ],
  'ordinary words that are also brands': [
    'Le daily est déplacé à 10 h, merci de préparer la solution retenue.',
    'Elle estima le coût et se concerta avec son équipe.',
    'Le simulateur calcule l’argent et le charbon consommés.',
    'La chambre donne sur le jasmin ; une rose rouge orne le bureau.',
    'Merci de rafraîchir la page : appuyez sur Refresh.',
    'La mise à jour du pack Office est vraie pour tous (true).',
  ],
  'machines and buildings': [
    'Une infiltration d’eau a été vue sur le plafond de la réserve.',
    'Le serveur RADIUS et le disjoncteur différentiel sont à remplacer.',
    'Les injecteurs du camion et la rotule de direction sont usés.',
    'Le suintement sur le mur vient de la gaine.',
    'Le rehaussement de la toiture est prévu en mai.',
    'Le détartrage de la chaudière aura lieu jeudi.',
    'Mettre la machine sous tension, puis attendre la remise en charge de la batterie.',
    'Antenne radiofréquence et câble : devis joint.',
    'La tension à 230 V est conforme et la pression à 3 bars aussi.',
    'Plaquettes de frein et plaquettes commerciales sont en stock.',
  ],
  'offices, courts and money': [
    'L’adresse saisie est invalide, le mot de passe aussi.',
    'Le CSE a été consulté pour avis sur le règlement intérieur.',
    'Le mode opératoire est affiché à l’atelier.',
    'Le service opère du lundi au vendredi, de 8 h à 18 h.',
    'L’assurance maladie a répondu à la facture.',
    'Le délai de carence est de trois jours.',
    'La présentation du siège social est à 14 h.',
    'Vous trouverez le bilan complet de l’année et la synthèse du marché.',
    'L’accord bilatéral a été signé ; son évolution est favorable aux deux parties.',
    'Nous avons perdu de vue ce dossier, je vous le confie.',
    'Les prix sont vertigineux et le déficit est important.',
    'Le chapitre IV du rapport a été revu.',
    'L’articulation entre vie privée et vie professionnelle est au programme.',
    'Boissons alcoolisées interdites dans les locaux.',
    'Le muguet sera vendu le 1er mai dans le hall.',
    'L’onde de choc de l’annonce est passée.',
  ],
  'endings that look medical': [
    'La sympathie de l’académie pour la dichotomie est une nostalgie.',
    'La pénurie de platine inquiète la république dominicaine.',
    'Le courant monophasé ou triphasique alimente la ligne.',
    'On customise le tableau de bord et le phonogramme.',
    'La Picardie, la Germanie et l’Estonie sont sur la carte.',
    'Un aérodrome et un palindrome : deux mots du jeu.',
  ],
};

/** The words of the lexicon that speak of health in a text, but for hints that nothing joins. */
function findTerms(text: string): string[] {
  const { evidence } = scan([{ kind: 'written', text }]);
  return evidence.filter(({ kind, weight }) => kind === 'term' && weight >= 0.15).map((found) => found.text);
}

describe.each(Object.entries(TRAPS))('%s', (_kind, texts) => {
  it.each(texts)('finds no medical word in « %s »', (text) => {
    expect(findTerms(text)).toEqual([]);
  });
});
