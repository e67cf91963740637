/** Symptoms and clinical findings, and the parts of the body they speak of. Written for this project. */
export const SIGNS = `
* strong
trouble de la vision, dyspnée, hématurie, ictère, asthénie, anorexie, amaigrissement, perte de poids
perte de connaissance, syncope, convulsion, paresthésie, déficit moteur, déficit sensitif, aphasie, dysarthrie
dysphagie, dysurie, prurit, purpura, érythème, œdème, ascite, ecchymose, hématome, douleur thoracique
douleur lombaire, douleur abdominale, douleur à l'épaule, douleurs articulaires, douleur chronique, mal de dos
maux de tête, troubles digestifs, troubles visuels, troubles de la mémoire, baisse auditive, perte auditive
perte d'audition, vomissements, diarrhée, palpitations, apyrétique, fébrile, hyperthermie, essoufflement
tuméfaction, diplopie, asymptomatique, symptomatique, symptôme, symptomatologie, impotence fonctionnelle, boiterie
ataxie, Glasgow, érosion, rétention urinaire
* medium
douleur, douloureux, fièvre, toux, tousse, frissons, nausée, vomissement, constipation, courbatures, insomnie
somnolence, raideur, crampe, engourdissement, fourmillement, démangeaison, cutané, souffre du dos, problème de dos
problème de santé, soucis de santé, raisons de santé, état de santé, saignement, hémorragie, cicatrice
cicatrisation, cicatriciel, inflammation, bénin, maligne, aigu, aiguë, séquelle, convalescence, rémission, guéri
guérison, cliniquement, examen clinique, souffrance, souffre de, pronostic, état général, se plaint de
s'est plaint de, œdématié, palpable, bilatéral, radiologique, palpation, apyrexie, indolore, hémodynamique
neurologique, expectoration, crachats, déficit, sensitif, somatique, déglutition, troubles mnésiques
régression des signes, consanguin, dysphonie
* medium body
rachis, lombaire, cervical, thoracique, abdominal, abdomen, hépatique, rénal, pulmonaire, cardiaque, cérébral
vertébral, rachidien, utérus, utérin, ovaire, prostate, thyroïde, thyroïdien, foie, poumon, estomac, pancréas
intestin, œsophage, larynx, sinus, tympan, cornée, rétine, hanche, genou, épaule, cheville, poignet, coude, ménisque
tendon, vertèbre, tibia, fémur, clavicule, rotule, humérus, fémoral, tibial, huméral, scapulaire, pelvien
péritonéal, pleural, médiastinal, ganglion, ganglionnaire, myocarde, ventriculaire, aortique, artère, coronaire
coronarien, veineux, vasculaire, urinaire, vésical, testicule, testiculaire, mammaire, gastrique, duodénal, colique
rectal, anal, buccal, nasal, oculaire, auditif, sphincter, moelle épinière, cervelet, méninges, musculaire
articulaire, articulation, osseux, cartilage, muqueuse, lobe, hypochondre, parenchyme, basithoracique, inguinal
crâne, crânien, mandibulaire, maxillaire, dentaire, membre supérieur, membre inférieur, bronche, bronchique
vestibulaire, vessie, vagin, vaginal, placenta, endomètre, épiploon, iliaque, axillaire, maculaire, biliaire
épigastrique, orbitaire, jugulaire, sus-claviculaire, cordes vocales, urètre, périnée, diaphragme, cuir chevelu
sternum, orteil, phalange, mâchoire, mandibule, paupière, veine, valve mitrale, carotidien
`;
