import type { Why } from './evidence';

const OTHER: Why = {
  fr: 'Ces mots parlent de la santé d’une personne.',
  en: 'These words speak of somebody’s health.',
};

/**
 * Why words of a family count, one short sentence a language: what was seen, and what it tells about a person. They
 * rest on the definition of data concerning health (GDPR, article 4, 15 and recital 35).
 */
const BY_FAMILY: Readonly<Record<string, Why>> = {
  disease: {
    fr: 'Un nom de maladie : rattaché à une personne, il dit de quoi elle souffre.',
    en: 'The name of a disease: tied to a person, it tells what they suffer from.',
  },
  sign: {
    fr: 'Un symptôme ou un signe clinique : il décrit l’état de santé d’une personne.',
    en: 'A symptom or a clinical sign: it describes the state of somebody’s health.',
  },
  body: {
    fr: 'Une partie du corps dont on décrit l’état : c’est une observation de santé.',
    en: 'A part of the body whose state is described: that is an observation of health.',
  },
  drug: {
    fr: 'Un médicament : savoir ce que prend une personne laisse deviner sa maladie.',
    en: 'A medicine: what somebody takes lets others guess their illness.',
  },
  substance: {
    fr: 'La substance d’un médicament : elle laisse deviner la maladie qu’elle soigne.',
    en: 'The substance of a medicine: it lets others guess the illness it treats.',
  },
  exam: {
    fr: 'Un examen médical : le motif et le résultat relèvent de la santé d’une personne.',
    en: 'A medical examination: its reason and its result belong to somebody’s health.',
  },
  care: {
    fr: 'Un soin ou un suivi : il dit qu’une personne est soignée, et souvent pour quoi.',
    en: 'Care or follow-up: it tells that somebody is treated, and often for what.',
  },
  mental: {
    fr: 'La santé mentale d’une personne : une information parmi les plus intimes.',
    en: 'Somebody’s mental health: information as intimate as any.',
  },
  addiction: {
    fr: 'Une consommation ou une dépendance : c’est une donnée de santé, et elle peut nuire à la personne.',
    en: 'Use or dependence: this is health data, and it can harm the person.',
  },
  pregnancy: {
    fr: 'La grossesse, la sexualité ou la procréation d’une personne : cela ne regarde qu’elle et ses soignants.',
    en: 'Somebody’s pregnancy, sexuality or fertility: the business of that person and their carers alone.',
  },
  disability: {
    fr: 'Un handicap ou sa reconnaissance : c’est une donnée de santé, même sans diagnostic.',
    en: 'A disability or its recognition: this is health data, even without a diagnosis.',
  },
  occupational: {
    fr: 'Le suivi de santé au travail d’une personne : avis, aménagement, visite ou surveillance.',
    en: 'Somebody’s occupational health: an opinion, an adaptation, a visit or monitoring.',
  },
  agent: {
    fr: 'Un agent auquel une personne est exposée : l’exposition et sa surveillance relèvent de sa santé.',
    en: 'An agent that somebody is exposed to: exposure and its monitoring belong to their health.',
  },
  table: {
    fr: 'Un tableau de maladies professionnelles : il désigne la maladie d’une personne.',
    en: 'A table of occupational diseases: it points to somebody’s illness.',
  },
  administrative: {
    fr: 'Une démarche liée à la santé d’une personne : elle en révèle l’existence, parfois la cause.',
    en: 'A step tied to somebody’s health: it reveals that there is one, and sometimes why.',
  },
  ambiguous: {
    fr: 'Un mot qui a plusieurs sens : ceux qui l’entourent parlent ici de santé.',
    en: 'A word with several meanings: those around it speak of health here.',
  },
  'file-name': {
    fr: 'Un nom de fichier qui annonce un document médical.',
    en: 'A file name that announces a medical document.',
  },
  own: {
    fr: 'Un mot que votre organisation ou vous-même avez ajouté aux mots de santé.',
    en: 'A word that your organisation or you have added to the health words.',
  },

  nir: {
    fr: 'Un numéro de sécurité sociale : il désigne une seule personne et mène à son dossier.',
    en: 'A social security number: it points to one person only and leads to their record.',
  },
  ins: {
    fr: 'Un matricule INS : c’est l’identité de santé d’une seule personne.',
    en: 'An INS number: it is the health identity of one person only.',
  },
  'patient-number': {
    fr: 'Un numéro de patient ou de séjour : il désigne une personne soignée.',
    en: 'The number of a patient or of a stay: it points to somebody under care.',
  },
  'birth-date': {
    fr: 'Une date de naissance : avec d’autres mots, elle dit de qui l’on parle.',
    en: 'A date of birth: with other words, it tells who is meant.',
  },
  dose: {
    fr: 'Une posologie : elle dit quel traitement suit une personne.',
    en: 'A dosage: it tells what treatment somebody follows.',
  },
  amount: {
    fr: 'Une quantité de médicament : elle fait penser à un traitement.',
    en: 'An amount of a medicine: it suggests a treatment.',
  },
  result: {
    fr: 'Une mesure avec son unité : elle fait penser à un résultat d’analyse.',
    en: 'A measure with its unit: it suggests a laboratory result.',
  },
  'blood-pressure': {
    fr: 'Une tension artérielle : c’est une mesure prise sur une personne.',
    en: 'A blood pressure: a measure taken on somebody.',
  },
  'vital-sign': {
    fr: 'Un pouls, une température, une saturation ou une corpulence : c’est une mesure prise sur une personne.',
    en: 'A pulse, temperature, saturation or body mass: a measure taken on somebody.',
  },
  acuity: {
    fr: 'Une acuité visuelle : elle dit ce que voit une personne.',
    en: 'A visual acuity: it tells what somebody can see.',
  },
  audiometry: {
    fr: 'Une mesure de l’audition : elle dit ce qu’entend une personne.',
    en: 'A measure of hearing: it tells what somebody can hear.',
  },
  spirometry: {
    fr: 'Une mesure du souffle : elle décrit la respiration d’une personne.',
    en: 'A measure of breath: it describes how somebody breathes.',
  },
  staging: {
    fr: 'Un stade ou un grade : il dit où en est l’état d’une personne.',
    en: 'A stage or a grade: it tells how far somebody’s condition has gone.',
  },
  incapacity: {
    fr: 'Un taux d’incapacité : il mesure ce qu’une maladie ou un accident a laissé.',
    en: 'A rate of incapacity: it measures what an illness or an accident has left.',
  },
  'vaccine-lot': {
    fr: 'Le lot d’un vaccin : il dit ce qu’une personne a reçu.',
    en: 'The lot of a vaccine: it tells what somebody was given.',
  },
  score: {
    fr: 'Un score clinique : il mesure l’état de santé d’une personne.',
    en: 'A clinical score: it measures the state of somebody’s health.',
  },
  tnm: {
    fr: 'Un code TNM : il dit le stade d’un cancer.',
    en: 'A TNM code: it tells the stage of a cancer.',
  },
  cim10: {
    fr: 'Un code de la CIM-10 : il désigne une maladie aussi sûrement que son nom.',
    en: 'An ICD-10 code: it names a disease as surely as words do.',
  },

  xdm: {
    fr: 'Un envoi au format XDM : MSSanté s’en sert pour les documents de santé.',
    en: 'A message in the XDM format, which MSSanté uses for health documents.',
  },
  cda: {
    fr: 'Un document au format CDA : c’est un compte rendu de santé structuré.',
    en: 'A document in the CDA format: a structured health record.',
  },
  hl7v2: {
    fr: 'Un message HL7 : les logiciels de santé s’échangent ainsi des données de patients.',
    en: 'An HL7 message: health software exchanges data of patients in this way.',
  },
  hprim: {
    fr: 'Un message HPRIM : il porte des résultats ou des courriers médicaux.',
    en: 'An HPRIM message: it bears results or medical letters.',
  },
  dicom: {
    fr: 'Une image DICOM : elle vient d’un examen d’imagerie et porte l’identité du patient.',
    en: 'A DICOM image: it comes from medical imaging and bears the patient’s identity.',
  },
  'exchange-format': {
    fr: 'Un format d’échange entre logiciels de santé : il porte des données de patients.',
    en: 'A format in which health software exchanges data of patients.',
  },
  'named-document': {
    fr: 'Un fichier nommé comme le sont les documents de santé : date, type, nom et prénom.',
    en: 'A file named as health documents are: date, type, family name and first name.',
  },

  model: {
    fr: 'Aucun mot ne suffit à lui seul, mais la phrase ressemble à celles qui décrivent la santé d’une personne.',
    en: 'No single word decides, but the sentence reads like those that describe somebody’s health.',
  },
};

/** Why evidence of this family counts. */
export function whyOf(family: string): Why {
  return (hasOwnWhy(family) && BY_FAMILY[family]) || OTHER;
}

/** True if the family has a sentence of its own. */
export function hasOwnWhy(family: string): boolean {
  return Object.hasOwn(BY_FAMILY, family);
}
