import { DIAGNOSIS, HEALTH, QUIET, SILENT, type WorkMail } from './mail';

/** Accidents, occupational diseases, exposure to blood, vaccination. */
export const ACCIDENT_MAILS: readonly WorkMail[] = [
  {
    name: 'accident with an injury',
    text: 'Accident du travail de M. Exemple ce matin à 7 h 40 : main droite coincée dans la presse, deux doigts écrasés, évacué aux urgences.',
    level: HEALTH,
    why: 'The injury of a named man.',
  },
  {
    name: 'statistics of accidents',
    text: 'Indicateurs du mois : 4 accidents du travail dont 1 avec arrêt, taux de fréquence 18,2, taux de gravité 0,9.',
    level: QUIET,
    why: 'Figures for a site.',
  },
  {
    name: 'occupational disease declared',
    text: 'M. Fictif a déposé une déclaration de maladie professionnelle au titre du tableau 57 A, coiffe des rotateurs épaule gauche.',
    level: DIAGNOSIS,
    why: 'The table and the shoulder are the diagnosis.',
  },
  {
    name: 'only the number of the table',
    text: "Pour Mme Modèle, la caisse instruit le dossier sur le tableau 98 et demande le délai d'exposition.",
    level: HEALTH,
    why: 'Whoever knows the tables reads the disease in the number.',
  },
  {
    name: 'a table that is no disease',
    text: 'Les données sont dans le tableau 4 de l’annexe, onglet « effectifs », et le graphique dans le tableau 30.',
    level: SILENT,
    why: 'Tables of a spreadsheet.',
  },
  {
    name: 'reserves on an accident',
    text: "Nous émettons des réserves motivées sur l'accident déclaré par M. Modèle : aucun témoin, lésion constatée trois jours plus tard, lombalgie ancienne connue.",
    level: HEALTH,
    why: 'His back is told to the insurer.',
  },
  {
    name: 'consolidation with a rate',
    text: "État de M. Exemple consolidé au 3 juin avec séquelles, taux d'IPP de 12 % proposé par le médecin-conseil.",
    level: DIAGNOSIS,
    why: 'Sequels and their rate.',
  },
  {
    name: 'needle stick',
    text: "AES ce matin au bloc : l'infirmière s'est piquée avec une aiguille creuse, patient source VIH négatif, hépatite C inconnue. Sérologies à J0.",
    level: DIAGNOSIS,
    why: 'Two people’s serologies; negative ones count.',
  },
  {
    name: 'procedure after a needle stick',
    text: 'La procédure AES est affichée dans chaque salle de soins : laver, désinfecter au Dakin, prévenir le cadre, consulter aux urgences dans les 4 heures.',
    level: QUIET,
    why: 'A procedure for all.',
  },
  {
    name: 'vaccination of one person',
    text: 'Mme Fictive : anti-HBs à 6 UI/L malgré trois injections, prévoir un rappel hépatite B avant son affectation en réanimation.',
    level: DIAGNOSIS,
    why: 'Her serology.',
  },
  {
    name: 'vaccination campaign with dates',
    text: "Vaccination contre la grippe : l'infirmerie vous accueille sans rendez-vous du 14 au 18 octobre, de 9 h à 16 h.",
    level: QUIET,
    why: 'An offer to all.',
  },
  {
    name: 'who wants to be vaccinated',
    text: "Se sont inscrits pour le vaccin contre la grippe : Camille Exemple, Claude Modèle, Dominique Fictif. M. Modèle signale une allergie à l'œuf.",
    level: HEALTH,
    why: 'A list of people who take a vaccine, and one allergy.',
  },
  {
    name: 'first-aid box',
    text: "Il manque des pansements, du sérum physiologique et une couverture de survie dans la trousse de secours de l'atelier 2.",
    level: QUIET,
    why: 'An inventory.',
  },
  {
    name: 'silica and a scan',
    text: 'Tailleur de pierre, 31 ans de silice : le scanner de M. Exemple montre des micronodules des sommets. Tableau 25 à évoquer.',
    level: DIAGNOSIS,
    why: 'Exposure, image and table of one man.',
  },
];
