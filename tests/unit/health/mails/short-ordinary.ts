import type { ShortMail } from './short-mail';

/** Conclusions an employer may receive, without diagnosis. */
export const SHORT_FITNESS_MAILS: readonly ShortMail[] = [
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
export const SHORT_ORDINARY_MAILS: readonly ShortMail[] = [
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
