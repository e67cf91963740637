import type { ShortMail } from './short-mail';

/** Mails to and from an occupational health service that hold somebody's health data. */
export const SHORT_HEALTH_MAILS: readonly ShortMail[] = [
  { expected: 'certain', text: 'Bonjour, la plombémie de M. Exemple est à 520 µg/L, ci-joint le résultat.' },
  { expected: 'certain', text: 'Bonjour, plombemie de Mr Exemple : 520 ug/l. A recontroler sous 1 mois.' },
  { expected: 'certain', text: 'Mme Exemple souffre d’une sclérose en plaques depuis 2019, sous Tysabri.' },
  {
    expected: 'certain',
    text: 'Bonjour Docteur,\n\nJe vous adresse M. Fictif, 52 ans, pour une épicondylite droite. Il prend du tramadol 50 mg x3/j.',
  },
  { expected: 'certain', text: 'La salariée, Mme Inventée, est séropositive, merci d’en tenir compte.' },
  {
    expected: 'certain',
    text: 'M. Exemple a été opéré d’une hernie discale le 3 mars, il est en rééducation.',
  },
  {
    expected: 'certain',
    text: 'Suite à la tentative de suicide de M. Exemple, je propose une visite dès demain.',
  },
  { expected: 'certain', text: 'CDT 3,1 % et GGT 180 UI/L pour M. Exemple, à revoir en addictologie.' },
  {
    expected: 'certain',
    text: 'Audiogramme de Mme Fictive : perte auditive bilatérale sur les 4000 Hz, tableau 42 à discuter.',
  },
  {
    expected: 'certain',
    text: 'M. Exemple, né le 12/04/1971, présente une BPCO, VEMS 48 %. Exposition à la silice pendant 20 ans.',
  },
  { expected: 'certain', text: 'Patiente de 34 ans, enceinte de 5 mois, TA 16/9, protéinurie à contrôler.' },
  {
    expected: 'certain',
    text: 'Diagnostic de cancer du sein posé chez Mme Inventée, chimiothérapie dès lundi.',
  },
  {
    expected: 'certain',
    text: 'Notre salarié M. Fictif est en arrêt pour dépression sévère, il est suivi par un psychiatre.',
  },
  { expected: 'certain', text: 'M. Exemple : VIH négatif, sérologie hépatite B négative.' },
  { expected: 'certain', text: 'Pas de diabète ni d’hypertension chez M. Exemple.' },
  {
    expected: 'certain',
    text: 'Antécédent de cancer du côlon chez la mère de Mme Fictive, coloscopie prévue.',
  },
  { expected: 'certain', text: 'Le patient est allergique à la pénicilline et asthmatique.' },
  {
    expected: 'at least probable',
    text: 'Je souffre d’une sciatique depuis trois semaines, mon médecin m’a prescrit du Lamaline.',
  },
  {
    expected: 'at least probable',
    text: 'Bonjour, mon IRM montre une hernie discale L4-L5, puis-je reprendre lundi ?',
  },
  {
    expected: 'at least probable',
    text: 'Je suis enceinte de trois mois et je porte des cartons toute la journée.',
  },
  { expected: 'at least probable', text: 'Ma fille a eu une crise d’épilepsie, je serai absente demain.' },
  { expected: 'at least probable', text: 'Elle est sous antidépresseurs depuis le décès de son mari.' },
  { expected: 'at least probable', text: 'M. Exemple est reconnu travailleur handicapé (RQTH) depuis 2020.' },
  {
    expected: 'at least probable',
    text: 'Mme Fictive : apte avec restrictions, pas de port de charges de plus de 5 kg.',
  },
  {
    expected: 'at least probable',
    text: 'Contre-indication au travail en hauteur pour M. Exemple en raison de vertiges.',
  },
  {
    expected: 'at least probable',
    text: 'Reprise en mi-temps thérapeutique pour Mme Inventée à compter du 1er juin, après son opération du genou.',
  },
  {
    expected: 'at least probable',
    text: 'Le certificat médical initial de M. Exemple mentionne le tableau 57 (épaule droite).',
  },
  {
    expected: 'at least probable',
    text: 'M. Fictif a une tendinopathie de la coiffe, il faut éviter les gestes au-dessus de l’épaule.',
  },
  { expected: 'at least probable', text: 'Votre salarié est en invalidité catégorie 2 depuis janvier.' },
  {
    expected: 'at least probable',
    text: 'Résultats du bilan sanguin : Hb 9,8 g/dL, ferritine effondrée, CRP 45 mg/L.',
  },
  {
    expected: 'at least probable',
    text: 'Mme Exemple a fait un malaise à l’atelier, perte de connaissance, transportée par le SAMU.',
  },
  { expected: 'at least probable', text: 'Le test salivaire de M. Exemple est positif au cannabis.' },
  {
    expected: 'at least probable',
    text: 'Acuité visuelle de M. Fictif : OD 4/10, OG 6/10, port de lunettes obligatoire pour conduire.',
  },
  {
    expected: 'at least probable',
    text: 'Mme Fictive me dit être en burn-out, elle pleure tous les jours et ne dort plus.',
  },
  {
    expected: 'at least probable',
    text: 'asbestose reconnue en maladie professionnelle chez M Exemple, plaques pleurales au scanner',
  },
  {
    expected: 'at least probable',
    text: 'Ordonnance : Doliprane 1 g x3/j pendant 5 jours, Spasfon si besoin.',
  },
  {
    expected: 'at least probable',
    text: 'Numéro de sécurité sociale de Mme Fictive : 2 55 08 14 168 025 38',
  },
  { expected: 'certain', text: 'Matricule INS 255081416802538, patiente suivie pour un asthme.' },
  {
    expected: 'certain',
    subject: 'XDM/1.0/DDM+Compte rendu EXEMPLE Camille 12/04/1971',
    text: '',
    files: ['IHE_XDM.zip'],
  },
  {
    expected: 'at least probable',
    text: 'Bonjour, ci-joint le document.',
    files: ['20260312_CR_EXEMPLE_Camille.pdf'],
  },
  { expected: 'at least probable', text: 'Ci-joint les documents de M. Exemple.', files: ['IRM_genou.pdf'] },
  {
    expected: 'at least probable',
    text: 'Voici les pièces.',
    files: ['audiogramme M. EXEMPLE.pdf', 'EFR EXEMPLE.pdf'],
  },
  {
    expected: 'at least probable',
    subject: 'Plombémie M. Exemple',
    text: 'Bonjour, voir pièce jointe.',
    files: ['scan0012.pdf'],
  },
  {
    expected: 'certain',
    text: 'Merci pour votre retour, je le vois mardi.',
    quoted:
      'Le 3 mars, le Dr Fictif a écrit :\nM. Exemple, 45 ans, présente un lymphome. Il débute une chimiothérapie.',
  },
  {
    expected: 'certain',
    text: 'Bonjour,\nM. Exemple a consommé de la cocaïne, consommation de cannabis quotidienne, sevrage proposé.',
  },
  {
    expected: 'certain',
    text: 'Mme Inventée est suivie pour un trouble bipolaire, sous lithium et Abilify.',
  },
  { expected: 'certain', text: 'Fausse couche de Mme Exemple vendredi, arrêt de travail de 15 jours.' },
  { expected: 'certain', text: 'Mme Fictive a été hospitalisée pour une embolie pulmonaire.' },
  {
    expected: 'at least probable',
    text: 'Pouvez-vous voir M. Exemple ? Il se plaint de lombalgies depuis son changement de poste.',
  },
  { expected: 'at least probable', text: 'L’inaptitude de M. Exemple est liée à son état dépressif.' },
  {
    expected: 'at least probable',
    text: 'Bonjour, suite à votre accouchement le 3 mai, une visite de reprise est à prévoir.',
  },
  {
    expected: 'at least probable',
    text: 'Salariée avec lombosciatique L5 droite hyperalgique, infiltration prévue le 12.',
  },
  {
    expected: 'at least probable',
    text: 'ATCD : HTA, DNID. TTT : metformine 1000 x2/j, périndopril. IMC 34.',
  },
  {
    expected: 'at least probable',
    text: 'La salariée a déclaré une rechute de son accident du travail (entorse de la cheville).',
  },
  {
    expected: 'at least probable',
    text: 'M. Exemple est porteur d’un pacemaker, il ne doit pas approcher des soudeuses.',
  },
  { expected: 'at least probable', text: 'Mme X a le covid' },
  { expected: 'at least probable', text: 'Mon fils a la varicelle, je le garde à la maison.' },
  { expected: 'at least probable', text: 'Je dois me faire opérer de la cataracte en juin.' },
  {
    expected: 'at least probable',
    text: 'Notre collaborateur est décédé d’un infarctus sur son lieu de travail.',
  },
  { expected: 'at least probable', text: 'Patient sous AVK, INR 3,5.' },
  { expected: 'at least probable', text: 'Le dosage du plomb sanguin de l’agent dépasse 400.' },
  { expected: 'at least probable', text: 'Je suis en dépression depuis le départ de mon chef.' },
  { expected: 'at least probable', text: 'J’ai un rendez-vous chez l’oncologue mardi, je serai absente.' },
  { expected: 'at least probable', text: 'problème de thyroïde, je suis sous Levothyrox' },
  { expected: 'at least probable', text: 'on lui a diagnostiqué un parkinson' },
  {
    expected: 'certain',
    text: 'Inapte au poste de peintre, M. Exemple a une allergie aux isocyanates et un asthme.',
  },
];
