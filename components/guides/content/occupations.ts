import type { Both } from './both';
import type { SourceId } from './sources';

/** On what ground somebody takes part in exchanges of health data. */
export interface Ground {
  readonly id: string;
  readonly title: Both;
  readonly text: Both;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly occupations: readonly Occupation[];
}

export interface Occupation {
  readonly name: Both;
  /** In TRE_G15, of health professions only. */
  readonly code?: string;
  /** What else they are called; folded as it stands. */
  readonly also?: string;
  /** Of article R1110-2, 2°. */
  readonly item?: string;
  /** What makes this one different from the others on the same ground. */
  readonly note?: Both;
}

/** Who may exchange health data, ground by ground. Codes are those of TRE_G15-ProfessionSante (ANS). */
export const GROUNDS: readonly Ground[] = [
  {
    id: 'health',
    title: { fr: 'Professions de santé', en: 'Health professions' },
    text: {
      fr: 'Elles échangent entre elles ce qui est nécessaire à la personne qu’elles suivent ensemble (art. R1110-2, 1°). Enregistré au RPPS, le professionnel peut avoir une boîte à son nom, sous réserve d’habilitation.',
      en: 'They exchange with each other what is needed for the person they look after together (art. R1110-2, 1°). Once registered in the RPPS, a professional can have a mailbox in their own name, if entitled.',
    },
    sources: ['exchange', 'professions', 'identity'],
    occupations: [
      {
        code: '10',
        name: { fr: 'Médecin', en: 'Physician' },
        also: 'docteur medecin du travail collaborateur specialiste doctor',
      },
      { code: '21', name: { fr: 'Pharmacien', en: 'Pharmacist' }, also: 'officine biologiste' },
      { code: '26', name: { fr: 'Audioprothésiste', en: 'Hearing aid specialist' } },
      { code: '28', name: { fr: 'Opticien-lunetier', en: 'Optician' } },
      { code: '31', name: { fr: 'Assistant dentaire', en: 'Dental assistant' } },
      { code: '32', name: { fr: 'Physicien médical', en: 'Medical physicist' } },
      { code: '35', name: { fr: 'Aide-soignant', en: 'Nursing auxiliary' } },
      { code: '36', name: { fr: 'Ambulancier', en: 'Ambulance worker' } },
      { code: '37', name: { fr: 'Auxiliaire de puériculture', en: 'Childcare auxiliary' } },
      {
        code: '38',
        name: { fr: 'Préparateur en pharmacie hospitalière', en: 'Hospital pharmacy technician' },
      },
      { code: '39', name: { fr: 'Préparateur en pharmacie', en: 'Pharmacy technician' } },
      { code: '40', name: { fr: 'Chirurgien-dentiste', en: 'Dentist' } },
      { code: '50', name: { fr: 'Sage-femme', en: 'Midwife' }, also: 'maieuticien' },
      {
        code: '60',
        name: { fr: 'Infirmier', en: 'Nurse' },
        also: 'ide idel idest infirmiere en sante au travail',
      },
      { code: '69', name: { fr: 'Infirmier psychiatrique', en: 'Psychiatric nurse' } },
      {
        code: '70',
        name: { fr: 'Masseur-kinésithérapeute', en: 'Physiotherapist' },
        also: 'kine kinesitherapeute',
      },
      { code: '80', name: { fr: 'Pédicure-podologue', en: 'Podiatrist' } },
      { code: '81', name: { fr: 'Orthoprothésiste', en: 'Orthotist-prosthetist' } },
      { code: '82', name: { fr: 'Podo-orthésiste', en: 'Footwear orthotist' } },
      { code: '83', name: { fr: 'Orthopédiste-orthésiste', en: 'Orthopaedic orthotist' } },
      { code: '84', name: { fr: 'Oculariste', en: 'Ocularist' } },
      { code: '85', name: { fr: 'Épithésiste', en: 'Epithesis maker' } },
      {
        code: '86',
        name: { fr: 'Technicien de laboratoire médical', en: 'Medical laboratory technician' },
      },
      { code: '91', name: { fr: 'Orthophoniste', en: 'Speech therapist' } },
      { code: '92', name: { fr: 'Orthoptiste', en: 'Orthoptist' } },
      { code: '94', name: { fr: 'Ergothérapeute', en: 'Occupational therapist' } },
      { code: '95', name: { fr: 'Diététicien', en: 'Dietitian' }, also: 'nutritionniste' },
      { code: '96', name: { fr: 'Psychomotricien', en: 'Psychomotor therapist' } },
      {
        code: '98',
        name: { fr: 'Manipulateur d’électroradiologie médicale', en: 'Radiographer' },
        also: 'manip radio erm',
      },
    ],
  },
  {
    id: 'named',
    title: { fr: 'Autres professionnels cités par la loi', en: 'Other professionals named by law' },
    text: {
      fr: 'L’article R1110-2 (2°) les cite : ils peuvent échanger ce qui est nécessaire à la personne suivie, dans les limites de leur mission. Une boîte à leur nom passe par l’enregistrement au RPPS+, sous réserve d’habilitation.',
      en: 'Article R1110-2 (2°) names them: they may exchange what is needed for the person they follow, within the limits of their task. A mailbox in their name goes through registration in RPPS+, if entitled.',
    },
    sources: ['exchange', 'whoMayExchange', 'rppsPlus', 'titles', 'social'],
    occupations: [
      {
        name: { fr: 'Psychologue', en: 'Psychologist' },
        also: 'psychologue du travail clinicien',
        item: 'b',
      },
      { name: { fr: 'Psychothérapeute', en: 'Psychotherapist' }, item: 'b' },
      { name: { fr: 'Ostéopathe', en: 'Osteopath' }, item: 'b' },
      { name: { fr: 'Chiropracteur', en: 'Chiropractor' }, item: 'b' },
      {
        name: { fr: 'Assistant de service social', en: 'Social worker' },
        also: 'assistante sociale as',
        item: 'a',
      },
      {
        name: { fr: 'Accompagnant éducatif et social', en: 'Educational and social carer' },
        also: 'aes',
        item: 'b',
      },
      {
        name: { fr: 'Aide médico-psychologique', en: 'Medico-psychological aide' },
        also: 'amp',
        item: 'b',
      },
      {
        name: { fr: 'Assistant maternel ou familial', en: 'Childminder, foster carer' },
        item: 'c',
      },
      {
        name: { fr: 'Accueillant familial', en: 'Host family of elderly or disabled people' },
        item: 'e',
      },
      {
        name: {
          fr: 'Mandataire judiciaire à la protection des majeurs',
          en: 'Court-appointed guardian of adults',
        },
        also: 'tuteur tutelle curatelle mjpm',
        item: 'f',
      },
      {
        name: {
          fr: 'Personnel d’une structure sociale ou médico-sociale',
          en: 'Staff of a social or medico-social institution',
        },
        also: 'ehpad educateur esms foyer',
        item: 'g',
      },
      {
        name: {
          fr: 'Personnel d’un dispositif d’appui à la coordination',
          en: 'Staff of a care coordination service',
        },
        also: 'dac coordination parcours complexe',
        item: 'j',
      },
    ],
  },
  {
    id: 'under-responsibility',
    title: { fr: 'Sous la responsabilité d’un professionnel', en: 'Under a professional’s responsibility' },
    text: {
      fr: 'Ces métiers se servent de la boîte de l’équipe (organisationnelle), sous la responsabilité du professionnel ou de l’établissement qui les emploie, et sont tenus au secret professionnel. Le responsable décide par écrit qui ouvre quelle boîte.',
      en: 'They use the mailbox of the team (organisational), under the responsibility of the professional or institution that employs them, and are bound by professional secrecy. Whoever is responsible decides in writing who opens which mailbox.',
    },
    sources: ['landmarks', 'faq', 'rppsPlus'],
    occupations: [
      {
        name: { fr: 'Secrétaire médicale', en: 'Medical secretary' },
        also: 'secretariat secretaire medical',
      },
      {
        name: { fr: 'Assistante de santé au travail', en: 'Occupational health assistant' },
        also: 'assistante spsti ast asst equipe pluridisciplinaire',
      },
      { name: { fr: 'Assistant médical', en: 'Medical assistant' } },
    ],
  },
  {
    id: 'not-named',
    title: { fr: 'À voir au cas par cas', en: 'Case by case' },
    text: {
      fr: 'Nous n’avons pas trouvé ces métiers parmi ceux que cite l’article R1110-2. Voyez avec le médecin du travail ce qu’ils doivent vraiment savoir, et avec l’opérateur quelle boîte ils peuvent avoir.',
      en: 'We did not find these among those that article R1110-2 names. See with the occupational physician what they really need to know, and with the operator which mailbox they can have.',
    },
    sources: ['whoMayExchange', 'iprp'],
    occupations: [
      {
        name: { fr: 'IPRP', en: 'IPRP, prevention specialist' },
        also: 'ergonome toxicologue intervenant prevention risques professionnels ergonomist',
        note: {
          fr: 'Un psychologue ou un professionnel de santé l’est aussi quand il est IPRP.',
          en: 'A psychologist or health professional remains one as an IPRP.',
        },
      },
      {
        name: { fr: 'Personnel administratif, direction', en: 'Administrative staff, management' },
        also: 'comptabilite direction rh accueil informatique dsi administrative management',
      },
    ],
  },
];
