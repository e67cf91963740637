/**
 * Words that speak of health in one sentence and of papers or machines in the next. One per line:
 * the word, then after `:` the words that make it health, then after `/` the words that make it something else.
 * Health vocabulary in the same sentence decides too, unless a word of the last list stands there.
 */
export const AMBIGUOUS = `
* strong
dépression: nerveuse sévère fait souffre depuis arrêt antidépresseur traitée anxiété / économique atmosphérique tropicale météo marché pompe air pression ventilation terrain
enceinte: salariée mois semaines elle est suis étant femme grossesse épouse compagne / bâtiment acoustique bluetooth sécurisée stade confinement mur murs scolaire
ventilation mécanique: patient réanimation intubation / locaux local air captage naturelle atelier double flux
consolidation: date état séquelles accident blessure fracture / comptes comptable groupe budget sol bilan emploi dette
PMA: parcours grossesse ovocyte infertilité / poids véhicule pays
AES: sang piqûre sérologie aiguille / chiffrement clé
NFS: plaquettes sang bilan crp / serveur partage montage
TOC: troubles obsessionnels traitement / document sommaire
SLA: maladie neurologue charcot / contrat niveau service ticket incident
TMS: épaule coude poignet souffre / prévention formation risques démarche pros
CMP: psychologue suivi psychiatre / prix stock coût
fracture: bras poignet cheville jambe tibia fémur côte main pied os plâtre ouverte déplacée nez / numérique sociale territoriale hydraulique politique
tremblement: mains membres repos / terre sismique
héroïne: consommation dépendance injection / film roman histoire
sang: prise prélèvement analyse perte urines don / froid
plaie: main suture pansement opératoire profonde jambe bras / société véritable
brûlure: degré main visage chimique greffe / gravure disque stomacale
infection: urinaire pulmonaire bactérie virale antibiotique / informatique poste serveur virus logiciel
greffe: rein foie moelle peau cornée cœur rejet / arbre vigne plante projet
ligaments: croisés genou cheville entorse /
plâtre: bras jambe cheville fracture / mur plafond plaque enduit
* medium
traitement: médicament médicaments sous prescrit suit antibiotique hormonal dose médical patient effets mg maladie soin suivre / données indiciaire salaire salaires demande demandes dossier dossiers ticket commande facture factures information informations fiscal réclamation eau déchets automatisé texte égalité égal inégal statistique bois thermique surface surfaces air comptable
opération: genou dos hanche chirurgien hôpital anesthésie main épaule pied cataracte subi / commerciale bancaire comptable maintenance immobilière marketing travaux promotionnelle vente compte exceptionnelle exploitation financière militaire police
intervention: chirurgien hôpital anesthésie genou bloc subi / technicien prestataire maintenance pompiers réseau ascenseur devis ipr inspection
examen: médical clinique sang radiologique neurologique hôpital imagerie patient / budget permis concours mis candidature dossier dossiers demande demandes conduite juge notes session écrit oral offre offres
diagnostic: médecin maladie posé confirmé cancer retenu patient / technique immobilier énergétique performance réseau panne informatique amiante territorial entreprise logement financier social ddt dpe électrique
ordonnance: médecin pharmacie médicament médicaments lunettes renouvellement traitement kiné / juge tribunal article gouvernement macron référé loi travail président cour
prescription: médecin médicament médicaments traitement lunettes / quinquennale biennale action délai acquise juge juridique légale technique
consultation: médecin spécialiste chirurgien hôpital cardiologue douleur neurologue spécialisée psychiatre / marché public cse publique électorale dossier site salariés documents offre offres juridique registre fournisseurs prestataires
bilan: sanguin hépatique médical santé lipidique auditif ophtalmologique biologique / comptable financier carbone social annuel compétences activité actif formation année énergétique pédagogique qualitatif
analyse: sang urine urines laboratoire médicale sanguine / marché données risque risques besoins coûts financière fonctionnelle situation juridique eau sol
suivi: oncologie psychiatrie cardiologie hôpital maladie cancer neurologue régulier spécialiste / colis commande projet budgétaire dossier facturation production clientèle
crise: épilepsie angoisse asthme migraine nerfs panique convulsive / sanitaire économique énergétique cellule gestion financière logement communication politique
rupture: tendon ligament ligaments coiffe anévrisme aponévrose / contrat conventionnelle stock travail période anticipée approvisionnement bail trêve
malaise: vagal cardiaque perte connaissance pompiers samu urgences / social profond général
chute: hauteur escalier fracture douleur genou trauma hospitalisé / ventes chiffre prix cours tension marché cheveux
tension: artérielle systolique diastolique prise médecin / électrique basse haute sociale marché métiers emploi forte flux
stress: arrêt médecin traitement souffre aigu symptômes / thermique hydrique test tests gestion
allergie: souffre sévère antécédent réaction pollen latex pénicilline médicament gluten arachide / menu cantine traiteur
contamination: virale sang maladie covid hépatite / croisée sol eau radioactive site logiciel
prélèvement: sang urine sanguin nasal gorge laboratoire / source automatique sepa bancaire mensuel impôt impôts fiscal surveillant air atmosphérique échéance
injection: intramusculaire mg dose vaccin genou épaule insuline / sql carburant moteur plastique presse code
scanner: thorax cérébral abdominal lombaire crâne injecté injection radiologue hôpital / document documents imprimante copieur photocopieur pdf usb réseau page pages code signature pièces
radio: poumon poumons thorax genou main pied bassin hanche rachis clichés radiologue cheville poignet / france émission station publicité antenne fréquence talkie interview spot
vertige: crises oreille positionnel / prix chiffres hauteur nacelle
paralysie: faciale membre jambe bras nerf / trafic système administrative pays
audition: perte baisse bilan appareil audiogramme / juge gendarmerie témoin tribunal candidats commission plainte parlementaire police
vision: trouble floue baisse œil lunettes nocturne binoculaire / stratégique globale partagée entreprise long commune
handicap: moteur visuel auditif psychique invisible reconnu / référent mission semaine politique semaines loi accessibilité
rechute: cancer dépression accident lombalgie maladie / prix cours
dose: mg ml traitement vaccin rappel médicament / bruit efficace
suicide: tentative risque idées / assisté statistiques film
sommeil: troubles apnée insomnie / veille mode ordinateur
résultats: sang analyse analyses laboratoire irm scanner radio biologie biologiques examens bilan / financiers trimestriels enquête sondage élections annuels commerciaux concours vote
fatigue: intense chronique importante épuisement arrêt depuis / métal pièce route
anomalie: décelée cardiaque congénitale audiogramme / facture facturation compte système logiciel déclaration dsn
régime: sans sel diabétique hypocalorique / général retraite agricole fiscal social local assurance micro
aggravation: état douleurs maladie symptômes / peine risque situation conflit
surveillance: médicale tensionnelle biologique clinique / vidéo caméra caméras site commission conseil
* medium explicit
sein: cancer gauche droit mastectomie mammaire mammographie nodule / entreprise équipe service établissement au
cœur: malade opération rythme souffle opéré / métier cible ville sujet mobilisation bourg
canal: lombaire étroit rachidien / diffusion communication distribution télévision
dos: mal douleur opéré opération souffre hernie / document page verso carte
`;
