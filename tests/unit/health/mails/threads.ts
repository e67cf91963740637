import { DIAGNOSIS, HEALTH, QUIET, SILENT, type WorkMail } from './mail';

/** Quoted messages, signatures and notices that programs add. */
export const THREAD_MAILS: readonly WorkMail[] = [
  {
    name: 'a harmless answer above a diagnosis',
    text: `Bien reçu, merci.

Le 03/03/2026 à 09:12, Dr Fictif a écrit :
> Bonjour,
> M. Exemple a une maladie de Parkinson débutante, traitement par Modopar depuis janvier.
> Peux-tu voir son poste ?`,
    level: DIAGNOSIS,
    why: 'What is quoted leaves with the answer.',
  },
  {
    name: 'a thread about a date',
    text: `Parfait pour le 12.

De : secretariat@service.example
Envoyé : lundi 2 mars 2026 10:02
À : rh@entreprise.example
Objet : RE: RDV

Bonjour, je peux vous proposer le 12 ou le 19 à 14 h.
Cordialement`,
    level: SILENT,
    why: 'Two people look for a date.',
  },
  {
    name: 'signature of a service with its specialities',
    text: `C'est noté, à jeudi.

-- 
Dr Camille Exemple
Médecin du travail – toxicologie, addictologie
Service de prévention et de santé au travail de Villefictive`,
    level: SILENT,
    why: 'A signature tells what the physician does.',
  },
  {
    name: 'notice on medical secrecy',
    text: `Bonjour, le devis est validé.

Ce message et ses pièces jointes peuvent contenir des informations confidentielles couvertes par le secret médical (données de santé). Si vous l'avez reçu par erreur, merci de le détruire.`,
    level: SILENT,
    why: 'A notice that stands below every message.',
  },
  {
    name: 'signature without the mark of one',
    text: `Merci, bonne journée.

Claude Modèle
Infirmière en santé au travail
SPST du Pays Fictif – antenne de Bourg-Modèle
Tél. 01 99 00 12 34
Prévention · suivi · maintien dans l'emploi`,
    level: QUIET,
    why: 'Her office, not anybody’s health.',
  },
  {
    name: 'forwarded letter of an employee',
    text: `Pour avis, merci.

-------- Message transféré --------
De : camille.exemple@perso.example
Date : 04/05/2026 18:20
Sujet : ma situation

Bonjour, je sors d'une chimio et je suis épuisée, je ne pourrai pas reprendre à plein temps.`,
    level: HEALTH,
    why: 'Somebody’s confidence is passed on.',
  },
  {
    name: 'campaign banner in a signature',
    text: `Réunion décalée à 15 h.

-- 
Dominique Fictif – Ressources humaines
Octobre rose : parlons du dépistage du cancer du sein !`,
    level: SILENT,
    why: 'A banner for all.',
  },
  {
    name: 'subject tells it all',
    subject: 'RE: hospitalisation de Mme Inventée pour un AVC',
    text: 'Je suis au courant, je te rappelle.',
    level: HEALTH,
    why: 'A subject is read on every screen it passes.',
  },
  {
    name: 'file of a radiograph without a word',
    text: 'cf. PJ',
    attachments: ['IRM_lombaire_MODELE_Claude.pdf'],
    level: HEALTH,
    why: 'The file name is a name and an examination.',
  },
  {
    name: 'ordinary files',
    text: 'Ci-joint les éléments pour la réunion.',
    attachments: ['ordre_du_jour.docx', 'budget_2026.xlsx', 'plan_acces.pdf'],
    level: SILENT,
    why: 'Papers for a meeting.',
  },
];
