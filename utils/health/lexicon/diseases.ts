/**
 * Diseases, in the words of letters and mails between physicians, employees and secretaries.
 * Written for this project; the occupational ones follow the titles of the tables of occupational diseases
 * (code de la sécurité sociale, annexe II), Licence Ouverte 2.0.
 */
export const DISEASES = `
* decisive
cancer, cancéreux, tumeur maligne, tumeur cérébrale, leucémie, lymphome, mélanome, carcinome, adénocarcinome
sarcome, métastase, métastatique, myélome, mésothéliome, néoplasie, néoplasique, VIH, HIV, sida, séropositif
séropositivité, hépatite, cirrhose, sclérose en plaques, sclérose latérale amyotrophique, Parkinson, Alzheimer
démence, épilepsie, épileptique, diabète, diabétique, infarctus, accident vasculaire cérébral, AVC
accident ischémique transitoire, insuffisance cardiaque, insuffisance rénale, insuffisance respiratoire
insuffisance hépatique, bronchopneumopathie chronique, broncho-pneumopathie, BPCO, emphysème, fibrose pulmonaire
mucoviscidose, myopathie, myasthénie, maladie de Crohn, rectocolite, polyarthrite, spondylarthrite, lupus
sarcoïdose, sclérodermie, tuberculose, syphilis, chlamydia, infection sexuellement transmissible, endométriose
drépanocytose, hémophilie, embolie pulmonaire, fibrillation auriculaire, cardiopathie, cardiomyopathie, trisomie
affection de longue durée, asbestose, silicose, saturnisme, pneumoconiose, bérylliose, sidérose, plaques pleurales
brucellose, leptospirose
* strong
asthme, asthmatique, hypertension, hypertendu, HTA, angor, arythmie, tachycardie, bradycardie, trouble du rythme
insuffisance coronarienne, artérite, anévrisme, thrombose, phlébite, varice, insuffisance veineuse, sciatique
lumbago, lombosciatique, hernie discale, hernie inguinale, hernie ombilicale, hernie hiatale, canal carpien
scoliose, arthrose, gonarthrose, coxarthrose, rhizarthrose, cervicarthrose, ostéoporose, ostéonécrose, bursite
hygroma, capsulite, coiffe des rotateurs, rupture de la coiffe, entorse, luxation, déchirure musculaire
lésion du ménisque, rupture des ligaments croisés, maladie de Dupuytren, doigt à ressaut, syndrome de Raynaud
goutte articulaire, migraine, céphalée, acouphène, surdité, hypoacousie, presbyacousie, maladie de Ménière
malentendant, glaucome, cataracte, DMLA, décollement de la rétine, cécité, malvoyant, myopie, presbytie, daltonisme
daltonien, kératite, conjonctivite, uvéite, eczéma, psoriasis, urticaire, dermatose, zona, herpès, gale, mycose
acné, érysipèle, escarre, ulcère, gastrite, reflux gastro-œsophagien, colite, côlon irritable, appendicite
pancréatite, cholécystite, lithiase, calcul rénal, calculs biliaires, colique néphrétique, hémorroïde, cystite
prostatite, infection urinaire, incontinence, hypothyroïdie, hyperthyroïdie, goitre, thyroïdite, obésité, obèse
dénutrition, cholestérol, anémie, intolérance au gluten, maladie cœliaque, choc anaphylactique, allergique
pneumonie, épanchement pleural, pneumothorax, covid, grippe, angine, otite, sinusite, rhinite, rougeole, varicelle
encéphalite, paludisme, tétanos, maladie de Lyme, borréliose, sepsis, staphylocoque, streptocoque, apnée du sommeil
hémiparésie, paraplégique, tétraplégique, traumatisme crânien, polytraumatisé, hémorragie méningée
hémorragie digestive, kyste, polype, lipome, abcès, fistule, tumeur, tumoral, nodule, hydronéphrose
malformation congénitale, maladie génétique, maladie auto-immune, maladie chronique, immunodéprimé
syndrome néphrotique, vascularite, syndrome de Guillain-Barré, coma, contusion, dyslexie
intoxication au monoxyde de carbone, intoxication médicamenteuse, burn-out, syndrome inflammatoire, SEP, VHC, VHB
OAP
* medium
pathologie, pathologique, maladie grave, maladie professionnelle, affection, comorbidité
trouble musculo-squelettique, infectieux, inflammatoire, ischémique, bactérien, traumatisme, lésion, épanchement
malformation, détresse respiratoire, prolifération, infiltrat, perforation, intoxication par, surinfection
tuberculeux, kystique, rhumatisme, dysmorphie
`;
