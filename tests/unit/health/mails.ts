/** What a careful physician would say of a mail: one level, or a bound where two levels can be defended. */
export type Expected =
  | 'none'
  | 'possible'
  | 'probable'
  | 'certain'
  | 'at most possible'
  | 'at least probable';

export interface Mail {
  readonly expected: Expected;
  readonly text: string;
  readonly subject?: string;
  readonly files?: readonly string[];
  readonly quoted?: string;
  readonly signature?: string;
}

/** Mails to and from an occupational health service that hold somebody's health data. */
export const HEALTH_MAILS: readonly Mail[] = [
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

/** Conclusions an employer may receive, without diagnosis. */
export const FITNESS_MAILS: readonly Mail[] = [
  { expected: 'possible', text: 'Bonjour, veuillez trouver ci-joint l’avis d’aptitude de M. Exemple.' },
  {
    expected: 'possible',
    text: 'Veuillez trouver ci-joint l’attestation de suivi de Mme Fictive, vue ce jour.',
  },
  {
    expected: 'possible',
    text: 'Ci-joint la fiche d’aptitude de votre salarié M. Exemple, à conserver dans son dossier.',
  },
  {
    expected: 'possible',
    text: 'Suite à la visite de reprise, je propose un aménagement de poste pour Mme Inventée.',
  },
  { expected: 'possible', text: 'M. Exemple est en arrêt maladie jusqu’au 12 avril.' },
  { expected: 'possible', text: 'Voici le document.', files: ['attestation_suivi_EXEMPLE.pdf'] },
];

/** Ordinary mails of an occupational health service and of its members. */
export const ORDINARY_MAILS: readonly Mail[] = [
  {
    expected: 'none',
    text: 'Bonjour, vous êtes convoqué à une visite médicale le 12 mars à 9 h 30 au centre de Lille.',
  },
  {
    expected: 'at most possible',
    text: 'Convocation de Mme Fictive à la visite de reprise le 4 mai à 14 h, merci de confirmer.',
  },
  {
    expected: 'none',
    text: 'Bonjour, pouvez-vous déplacer le rendez-vous de M. Exemple au jeudi 14 ? Cordialement',
  },
  {
    expected: 'none',
    text: 'Veuillez trouver ci-joint la facture de vos cotisations 2026, payable à 30 jours.',
  },
  {
    expected: 'none',
    text: 'Bonjour, le logiciel médical ne démarre plus sur le poste 12, message d’erreur 504. Pouvez-vous passer ?',
  },
  { expected: 'none', text: 'Un virus a été détecté sur le serveur, une analyse antivirus est en cours.' },
  {
    expected: 'none',
    text: 'Le véhicule présente une trace sur l’aile arrière droite et une lésion du pare-chocs.',
  },
  {
    expected: 'none',
    text: 'L’opération commerciale de printemps débute lundi, le traitement des commandes sera prioritaire.',
  },
  {
    expected: 'none',
    text: 'L’examen du budget aura lieu mardi, ainsi que le bilan comptable et l’analyse des risques.',
  },
  { expected: 'none', text: 'L’ordonnance du juge a été rendue hier, la prescription est acquise.' },
  {
    expected: 'none',
    text: 'La mutuelle a bien enregistré l’adhésion de M. Exemple, carte de tiers payant à suivre.',
  },
  {
    expected: 'none',
    text: 'Réunion CSE : point sur l’absentéisme, le document unique et le plan de formation.',
  },
  { expected: 'none', text: 'La rupture conventionnelle de Mme Inventée a été homologuée.' },
  {
    expected: 'none',
    text: 'Le diagnostic amiante du bâtiment B est disponible, ainsi que le repérage plomb.',
  },
  {
    expected: 'none',
    text: 'Le bras articulé de la machine est en arrêt, le technicien fera le diagnostic demain.',
  },
  { expected: 'none', text: 'Merci de scanner les documents et de les déposer sur le réseau.' },
  {
    expected: 'none',
    text: 'La dépression économique touche le secteur, la tension sur les prix reste forte.',
  },
  { expected: 'none', text: 'Les travaux dans l’enceinte de l’usine commencent lundi.' },
  {
    expected: 'none',
    text: 'Audition des candidats mercredi, soyez patient, la consultation des offres est en cours.',
  },
  { expected: 'none', text: 'Le prélèvement à la source et la consultation du dossier sont en ligne.' },
  { expected: 'none', text: 'Votre commande n° 255081416802539 a été expédiée, suivi du colis : 1Z999.' },
  {
    expected: 'none',
    text: 'IBAN FR76 3000 6000 0112 3456 7890 189, SIRET 732 829 320 00074, tél. 01 23 45 67 89.',
  },
  {
    expected: 'none',
    text: 'Bonjour, voici le planning.',
    files: ['planning_2026.xlsx', 'facture_EXEMPLE.pdf', 'photo.jpg'],
  },
  {
    expected: 'none',
    text: 'Le bilan est joint.',
    files: ['bilan_comptable_2025.pdf', 'rapport_annuel.docx'],
  },
  {
    expected: 'none',
    text: 'Merci, bonne réception.',
    signature: 'Dr Camille Exemple\nMédecin du travail\nService de santé au travail',
  },
  {
    expected: 'none',
    text: 'D’accord pour jeudi.',
    signature:
      'Dr Dominique Fictif\nCardiologue, spécialiste de l’insuffisance cardiaque\nHôpital de Villefictive',
  },
  { expected: 'none', text: 'Ci-joint la liste de vos effectifs à compléter avant le 31 janvier.' },
  {
    expected: 'at most possible',
    text: 'Formation gestes et postures et prévention des TMS le 12 juin, inscription auprès des RH.',
  },
  {
    expected: 'at most possible',
    text: 'Webinaire : prévenir le burn-out et les addictions en entreprise, jeudi à 11 h.',
  },
  {
    expected: 'at most possible',
    text: 'Campagne de vaccination contre la grippe : tout salarié peut s’inscrire auprès de l’infirmière.',
  },
  {
    expected: 'at most possible',
    text: 'Octobre rose : sensibilisation au dépistage du cancer du sein, stand dans le hall.',
  },
  {
    expected: 'at most possible',
    text: 'En cas de malaise ou de douleur thoracique, appelez le 15 et prévenez un sauveteur secouriste.',
  },
  {
    expected: 'at most possible',
    text: 'Tout salarié exposé au plomb bénéficie d’un suivi renforcé avec dosage de la plombémie (article R. 4412-160).',
  },
  {
    expected: 'at most possible',
    text: 'Le médecin du travail peut proposer un aménagement de poste aux travailleurs handicapés ou aux femmes enceintes.',
  },
  {
    expected: 'at most possible',
    text: 'Les mesures d’exposition au benzène sont sous la valeur limite : 0,2 mg/m3 à l’atelier peinture.',
  },
  {
    expected: 'at most possible',
    text: 'Le guide sur les risques psychosociaux, le stress et l’épuisement professionnel est en ligne.',
  },
  {
    expected: 'at most possible',
    text: 'Rappel : les arrêts maladie doivent être transmis sous 48 h au service paie.',
  },
  {
    expected: 'at most possible',
    text: 'M. Exemple est convoqué pour son examen médical d’aptitude à la conduite (SIR) le 3 juin.',
  },
  {
    expected: 'at most possible',
    text: 'Étude de poste le 7 mai dans l’atelier : merci de prévenir le chef d’équipe.',
  },
  {
    expected: 'at most possible',
    text: 'Vous pouvez contacter la MDPH pour une demande de RQTH, le formulaire est en ligne.',
  },
  {
    expected: 'none',
    text: 'Nous recrutons un infirmier en santé au travail (CDI) au centre de Villefictive.',
  },
  { expected: 'none', text: 'Cher confrère, je te propose de déjeuner mardi. Amitiés' },
  { expected: 'none', text: 'Bonjour Docteur, pouvez-vous rappeler M. Exemple au 01 23 45 67 89 ?' },
  {
    expected: 'none',
    text: 'La température dans l’atelier atteint 38 °C et le bruit 85 dB(A), merci de prévoir des pauses.',
  },
  { expected: 'none', text: 'Je suis malade de ce projet, on va droit dans le mur.' },
  { expected: 'none', text: 'Facture n° 2 25 08 14 du 12/03, total 168 025,38 €.' },
  { expected: 'none', text: 'Liste des salariés à convoquer : FICTIF Dominique, EXEMPLE Camille.' },
  { expected: 'none', text: 'L’équipe de Mme Exemple a subi une chute de tension électrique ce matin.' },
  {
    expected: 'none',
    text: 'Résultats trimestriels : croissance de 3,1 %, le groupe confirme sa bonne santé.',
  },
  { expected: 'none', text: 'Le débit de la pompe a chuté de 12 mg/L, l’analyse de l’eau est conforme.' },
  {
    expected: 'none',
    text: 'Les équipes sont en arrêt : la rupture de stock paralyse la ligne, intervention du technicien à 14 h.',
  },
];
