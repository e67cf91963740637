import { DIAGNOSIS, HEALTH, QUIET, REMARK, type WorkMail } from './mail';

/** What the physician concludes: fit, fit with measures, unfit. */
export const FITNESS_MAILS: readonly WorkMail[] = [
  {
    name: 'fit, without reserve',
    text: "Bonjour, à l'issue de la visite de ce jour, M. Exemple est déclaré apte, sans réserve, au poste de conducteur de ligne. La fiche vous parvient par le portail.",
    level: QUIET,
    why: 'The employer receives exactly this by law; it tells of no illness.',
  },
  {
    name: 'certificate of fitness in a file',
    text: "Veuillez trouver ci-joint l'avis d'aptitude de Mme Fictive.",
    attachments: ['avis_aptitude_FICTIVE.pdf'],
    level: ['possible', 'probable'],
    why: 'Allowed content, but the file may hold measures: one look before it leaves is right.',
  },
  {
    name: 'a measure at work without a reason',
    text: 'Avis du médecin du travail concernant M. Modèle : apte avec aménagement, pas de port de charges de plus de 10 kg pendant trois mois.',
    level: HEALTH,
    why: 'The employer may receive it, yet a limit on loads says something about his back or his heart.',
  },
  {
    name: 'several measures at work',
    text: `Monsieur le Directeur,

Je préconise pour Mme Inventée, au titre de l'article L. 4624-3 :
- un siège ergonomique et un repose-pieds ;
- deux jours de télétravail par semaine ;
- pas de station debout prolongée.

Dr Fictif, médecin du travail`,
    level: ['possible', 'probable', 'certain'],
    why: 'Measures for one named employee, without any diagnosis.',
  },
  {
    name: 'part-time for reasons of health',
    text: 'Mme Exemple reprendra à mi-temps thérapeutique à compter du 2 novembre, pour deux mois renouvelables.',
    level: ['possible', 'probable', 'certain'],
    why: 'Part-time work prescribed by a doctor says that she is under treatment.',
  },
  {
    name: 'measures with their diagnosis, to the employer',
    subject: 'Aménagement de poste M. FICTIF',
    text: "Bonjour, M. Fictif souffre d'une hernie discale L5-S1 : merci de lui éviter le port de charges et de prévoir un siège adapté.",
    level: DIAGNOSIS,
    why: 'The employer may know the measures, never the diagnosis.',
  },
  {
    name: 'unfit for the post, exempt from redeployment',
    text: "À l'issue de la seconde visite, M. Exemple est déclaré inapte à son poste de maçon. Tout maintien dans un emploi serait gravement préjudiciable à sa santé.",
    level: ['possible', 'probable', 'certain'],
    why: 'A legal conclusion that the employer gets, and at the same time a grave statement on his health.',
  },
  {
    name: 'unfit, capacities that remain',
    text: "Inaptitude de Mme Modèle au poste d'aide à domicile. Capacités restantes : travail administratif assis, sans manutention ni travail de nuit.",
    level: ['possible', 'probable', 'certain'],
    why: 'No diagnosis, but what she can no longer do.',
  },
  {
    name: 'unfit because of a disease',
    text: "L'inaptitude de M. Fictif au poste de chauffeur fait suite à ses crises d'épilepsie, il reste sous Keppra.",
    level: DIAGNOSIS,
    why: 'Disease, treatment and conclusion in one sentence.',
  },
  {
    name: 'search for another post, employer to physician',
    text: "Docteur, suite à l'avis d'inaptitude de M. Exemple, nous vous soumettons deux postes de reclassement : agent d'accueil et magasinier. Sont-ils compatibles avec vos préconisations ?",
    level: REMARK,
    why: 'Both already know the conclusion; nothing medical is added.',
  },
  {
    name: 'the works council is consulted',
    text: "Le CSE est consulté le 14 sur les propositions de reclassement d'un salarié déclaré inapte. La convocation suit.",
    level: QUIET,
    why: 'No name, a step of the procedure.',
  },
  {
    name: 'an opinion challenged in court',
    text: "Maître, le conseil de prud'hommes a désigné le médecin inspecteur dans le litige sur l'avis d'inaptitude de Mme Inventée. Son lumbago chronique et ses deux infiltrations figurent au dossier.",
    level: HEALTH,
    why: 'Even a lawyer gets diagnosis and treatment by a safe way.',
  },
  {
    name: 'temporary limits for a driver',
    text: "M. Modèle : contre-indication temporaire à la conduite d'engins et au travail en hauteur pendant 6 semaines.",
    level: HEALTH,
    why: 'A contraindication is a medical word and it is about him.',
  },
  {
    name: 'fit for exposed work, class of radiation workers',
    text: "M. Exemple est apte au poste de manipulateur, classé en catégorie B. Pas de contre-indication à l'exposition aux rayonnements ionisants.",
    level: ['possible', 'probable', 'certain'],
    why: 'That nothing speaks against it is still a finding about him.',
  },
  {
    name: 'night work refused on medical grounds',
    text: 'Bonjour, je vous confirme que Mme Fictive ne doit plus travailler de nuit pour raison de santé.',
    level: ['possible', 'probable', 'certain'],
    why: 'The reason is said to lie in her health, no more.',
  },
];
