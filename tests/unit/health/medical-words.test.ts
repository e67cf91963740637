import { describe, expect, it } from 'vitest';
import { loadDetectorData } from '../../../tools/health/load-detector-data';
import { createDetector } from '../../../utils/health/detect';
import { NO_OWN_WORDS } from '../../../utils/health/own-words';

const scan = createDetector(loadDetectorData())(NO_OWN_WORDS);

/** The words and values found in a sentence about one person that says nothing else of health. */
function findSigns(phrase: string): string[] {
  const { evidence } = scan([{ kind: 'written', text: `Pour M. Modèle, on retient : ${phrase}.` }]);
  return evidence.filter(({ kind }) => kind === 'term' || kind === 'value').map(({ text }) => text);
}

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'heart and vessels': [
    ...['infarctus', 'HTA', 'fibrillation atriale', 'AOMI', 'phlébite', 'embolie pulmonaire', 'syncope'],
    ...['stent actif', 'pontages coronariens', 'pacemaker', 'ulcère variqueux', 'extrasystoles', 'OAP'],
    ...[
      'rétrécissement aortique',
      'bas de contention',
      'FEVG 45 %',
      'rythme sinusal',
      'hypercholestérolémie',
    ],
  ],
  lungs: [
    ...[
      'BPCO',
      'asthme sévère',
      'pneumothorax',
      'bronchite chronique',
      'SAOS',
      'dyspnée d’effort',
      'sibilants',
    ],
    ...['VEMS', 'pneumopathie', 'plaques pleurales', 'toux grasse', 'oxygénothérapie', 'crise d’asthme'],
  ],
  'back and limbs': [
    ...[
      'lombalgie',
      'lombosciatique',
      'hernie discale',
      'canal carpien',
      'épicondylite',
      'gonarthrose',
      'mal de dos',
    ],
    ...[
      'rupture de la coiffe',
      'entorse de cheville',
      'fracture du poignet',
      'PTH',
      'LCA',
      'tendinite',
      'L5-S1',
    ],
    ...[
      'Lasègue positif et lumbago',
      'bec de perroquet',
      'tassement vertébral',
      'mal au genou',
      'cheville gonflée',
    ],
    ...[
      'limitation de l’abduction',
      'doigt à ressaut',
      'spondylarthrite',
      'infiltration de l’épaule',
      'attelle',
    ],
  ],
  'brain and nerves': [
    ...[
      'épilepsie',
      'migraine',
      'AVC',
      'sclérose en plaques',
      'maladie de Parkinson',
      'paresthésies',
      'vertige paroxystique',
    ],
    ...[
      'hémiplégie',
      'neuropathie',
      'trous de mémoire',
      'crise convulsive',
      'traumatisme crânien',
      'maux de tête',
    ],
  ],
  'belly and kidneys': [
    ...[
      'cirrhose',
      'hépatite C',
      'maladie de Crohn',
      'reflux gastro-œsophagien',
      'pancréatite',
      'calculs rénaux',
    ],
    ...[
      'colique néphrétique',
      'insuffisance rénale',
      'coloscopie',
      'diarrhée',
      'hernie inguinale',
      'gastro-entérite',
    ],
    ...['cystite', 'appendicite', 'hémorroïdes', 'dialyse', 'brûlures d’estomac', 'intolérance au gluten'],
  ],
  'skin, eyes, ears, teeth': [
    ...[
      'eczéma de contact',
      'psoriasis',
      'urticaire',
      'zona',
      'mélanome',
      'grain de beauté',
      'acouphènes',
      'presbyacousie',
    ],
    ...[
      'glaucome',
      'cataracte',
      'DMLA',
      'baisse d’acuité visuelle',
      'otite',
      'abcès dentaire',
      'appareils auditifs',
    ],
  ],
  'blood, hormones, immunity, infections': [
    ...[
      'diabète',
      'hypothyroïdie',
      'anémie',
      'leucémie',
      'lupus',
      'VIH',
      'tuberculose',
      'maladie de Lyme',
      'zona',
    ],
    ...[
      'hémochromatose',
      'polyarthrite',
      'choc anaphylactique',
      'toxoplasmose',
      'staphylocoque',
      'covid',
      'obésité',
    ],
  ],
  drugs: [
    ...[
      'Doliprane',
      'Lévothyrox',
      'Xarelto',
      'Tegretol',
      'tramadol',
      'metformine',
      'sertraline',
      'pembrolizumab',
    ],
    ...[
      'Ventoline',
      'Humira',
      'Subutex',
      'methadone',
      'bisoprolol',
      'amoxicilline',
      'Seroplex',
      'alprazolam',
    ],
    ...[
      'anticoagulant',
      'AINS',
      'insuline',
      'cortisone',
      'antidépresseur',
      'somnifères',
      'renouvellement d’ordonnance',
    ],
    ...['piqûres d’anticoagulant', 'cachets pour dormir', 'patch de morphine', 'vaccin hépatite', 'Ozempic'],
  ],
  'examinations and results': [
    ...[
      'gamma GT',
      'créatinine',
      'TSH',
      'HbA1c',
      'NFS, plaquettes et CRP',
      'ECBU',
      'IRM lombaire',
      'scanner thoracique',
    ],
    ...[
      'EFR',
      'ECG',
      'EMG',
      'audiogramme',
      'scintigraphie osseuse',
      'prise de sang',
      'échographie abdominale',
    ],
    ...[
      'plombémie',
      'fond d’œil',
      'biopsie',
      'sérologie hépatite',
      'test VIH',
      'SpO2 92',
      'TA 16/9',
      'HLA B27',
    ],
    ...['taux de sucre', 'bilan hépatique', 'cotininurie', 'résultats d’analyses', 'compte rendu d’IRM'],
  ],
  'care and hospital': [
    ...[
      'chimiothérapie',
      'radiothérapie',
      'hospitalisé en urgence',
      'opéré du genou',
      'arthroscopie',
      'séances de kiné',
    ],
    ...[
      'admis aux urgences',
      'ATCD',
      'sous traitement',
      'mi-temps thérapeutique',
      'avis cardiologique',
      'cure thermale',
    ],
    ...[
      'hystérectomie',
      'prothèse de hanche',
      'lettre de sortie',
      'greffe de rein',
      'rééducation',
      'points de suture',
    ],
    ...['rendez-vous chez le rhumatologue', 'suivi en psychiatrie', 'ablation de la vésicule', 'béquilles'],
  ],
  'mental health': [
    ...[
      'état dépressif',
      'trouble bipolaire',
      'burn out',
      'burn-out',
      'crise d’angoisse',
      'idées noires',
      'TDAH',
    ],
    ...[
      'tentative de suicide',
      'schizophrénie',
      'crise de nerfs',
      'stress post-traumatique',
      'suivi psychologique',
    ],
    ...['anorexie mentale', 'insomnie', 'psychiatre', 'troubles du sommeil', 'anxio-dépressif', 'autisme'],
  ],
  addictions: [
    ...[
      'alcoolodépendance',
      'sevrage alcoolique',
      'consommation de cannabis',
      'cocaïne',
      'CDT 3,1 %',
      'paquets-années',
    ],
    ...['arrêt du tabac', 'toxicomanie', 'verres par jour', 'cure de désintoxication', 'boit trop'],
  ],
  'pregnancy and sexuality': [
    ...[
      'grossesse gémellaire',
      'fausse couche',
      'IVG',
      'FIV',
      'parcours PMA',
      'ménopause',
      'endométriose',
      'césarienne',
    ],
    ...[
      'troubles de l’érection',
      'azoospermie',
      'congé pathologique',
      'semaines d’aménorrhée',
      'dysphorie de genre',
    ],
  ],
  disability: [
    ...[
      'RQTH',
      'invalidité catégorie 2',
      'fauteuil roulant',
      'malentendant',
      'déficience intellectuelle',
      'handicap psychique',
    ],
    ...['taux d’IPP', 'langage et dyslexie', 'notification MDPH'],
  ],
};

describe.each(Object.entries(FAMILIES))('words of %s', (_family, phrases) => {
  it.each(phrases)('knows « %s »', (phrase) => {
    expect(findSigns(phrase)).not.toEqual([]);
  });
});

describe('the same word in other dress', () => {
  it.each([
    ['without accents', 'diabete et hypercholesterolemie', 2],
    ['in capitals', 'ÉPICONDYLITE DROITE, LOMBALGIES', 2],
    ['in the plural', 'hernies discales, névralgies', 2],
    ['in the feminine', 'une salariée asthmatique, épileptique et dépressive', 3],
    ['with a typographic apostrophe', 'crise d’épilepsie', 1],
    ['with another little word', 'douleur dans l’épaule, douleur de l’épaule', 2],
  ])('is known %s', (_dress, phrase, count) => {
    expect(findSigns(phrase).length).toBeGreaterThanOrEqual(count);
  });

  it.each(['hémopéricardite', 'tubulopathie', 'cholédocotomie', 'spondylopathie', 'zanolimumab'])(
    'knows « %s » by its ending, though no list holds it',
    (word) => expect(findSigns(word)).toEqual([word]),
  );
});
