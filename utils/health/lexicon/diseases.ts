/**
 * Diseases, in the words of letters and mails between physicians, employees and secretaries.
 * Written for this project; the occupational ones follow the titles of the tables of occupational diseases
 * (code de la sécurité sociale, annexe II), Licence Ouverte 2.0.
 */
export const DISEASES = `
* decisive
cancer, cancéreux, cancéreuse, tumeur maligne, tumeur cérébrale, leucémie, lymphome, mélanome, carcinome, adénocarcinome
sarcome, métastase, métastatique, myélome, glioblastome, mésothéliome, néoplasie, néoplasique, VIH, HIV, sida, séropositif
séropositivité, hépatite B, hépatite C, hépatite, cirrhose, sclérose en plaques, sclérose latérale amyotrophique
maladie de Parkinson, maladie de Charcot, maladie d'Alzheimer, Alzheimer, démence, épilepsie, épileptique, crise d'épilepsie
diabète, diabétique, infarctus, infarctus du myocarde, accident vasculaire cérébral, AVC, accident ischémique transitoire
insuffisance cardiaque, insuffisance rénale, insuffisance respiratoire, insuffisance hépatique, insuffisant respiratoire
bronchopneumopathie chronique, broncho-pneumopathie, BPCO, emphysème, fibrose pulmonaire, mucoviscidose, myopathie, myasthénie
maladie de Crohn, rectocolite, polyarthrite, polyarthrite rhumatoïde, spondylarthrite, lupus, sarcoïdose, sclérodermie
tuberculose, syphilis, gonococcie, chlamydia, infection sexuellement transmissible, endométriose, drépanocytose, hémophilie
thalassémie, embolie pulmonaire, fibrillation auriculaire, cardiopathie, cardiomyopathie, coronaropathie, trisomie
maladie de Huntington, maladie orpheline, affection de longue durée, asbestose, silicose, saturnisme, pneumoconiose, bérylliose
sidérose, plaques pleurales, brucellose, leptospirose, hydrargyrisme
* strong
asthme, asthmatique, hypertension, hypertension artérielle, hypertendu, hypotension, HTA, angor, angine de poitrine, arythmie
tachycardie, bradycardie, trouble du rythme, insuffisance coronarienne, péricardite, myocardite, endocardite, artérite
athérosclérose, sténose, anévrisme, valvulopathie, thrombose, phlébite, varice, insuffisance veineuse, œdème aigu du poumon
sciatique, cruralgie, lombalgie, lumbago, lombosciatique, lomboradiculalgie, cervicalgie, dorsalgie, névralgie
névralgie cervico-brachiale, hernie discale, hernie inguinale, hernie ombilicale, hernie hiatale, discopathie, canal carpien
syndrome du canal carpien, scoliose, arthrose, gonarthrose, coxarthrose, rhizarthrose, cervicarthrose, ostéoporose, ostéonécrose
tendinite, tendinopathie, ténosynovite, épicondylite, épitrochléite, bursite, hygroma, capsulite, coiffe des rotateurs
rupture de la coiffe, périarthrite, algodystrophie, fibromyalgie, entorse, luxation, foulure, déchirure musculaire, lésion du ménisque
rupture des ligaments croisés, maladie de Dupuytren, doigt à ressaut, syndrome de Raynaud, goutte articulaire, migraine, céphalée
acouphène, surdité, hypoacousie, presbyacousie, maladie de Ménière, malentendant, glaucome, cataracte, DMLA, rétinopathie
décollement de la rétine, cécité, malvoyant, amblyopie, myopie, hypermétropie, astigmatisme, presbytie, daltonisme, daltonien
kératite, conjonctivite, uvéite, eczéma, psoriasis, urticaire, dermatite, dermatose, zona, herpès, gale, mycose, acné, pelade
vitiligo, érysipèle, escarre, ulcère, ulcère gastrique, gastrite, gastro-entérite, reflux gastro-œsophagien, colite, colopathie
côlon irritable, diverticulite, appendicite, pancréatite, cholécystite, lithiase, calcul rénal, calculs biliaires
colique néphrétique, hémorroïde, fissure anale, occlusion intestinale, péritonite, cystite, pyélonéphrite, prostatite
infection urinaire, incontinence, incontinence urinaire, adénome de la prostate, hypothyroïdie, hyperthyroïdie, goitre
nodule thyroïdien, maladie de Basedow, thyroïdite, obésité, obèse, dénutrition, dyslipidémie, hypercholestérolémie, cholestérol
anémie, thrombopénie, neutropénie, hémochromatose, lymphopénie, polyglobulie, hyperglycémie, hypoglycémie, hypokaliémie
intolérance au gluten, maladie cœliaque, choc anaphylactique, allergique, rhinite allergique, bronchite, pneumonie, pneumopathie
bronchiolite, pleurésie, épanchement pleural, pneumothorax, covid, covid long, grippe, angine, otite, sinusite, rhinite
rhinopharyngite, laryngite, coqueluche, rougeole, rubéole, varicelle, oreillons, scarlatine, méningite, encéphalite, paludisme
tétanos, toxoplasmose, cytomégalovirus, mononucléose, maladie de Lyme, borréliose, salmonellose, septicémie, sepsis, staphylocoque
streptocoque, leishmaniose, bilharziose, apnée du sommeil, narcolepsie, hémiplégie, hémiparésie, tétraplégie, paraplégie
paraplégique, tétraplégique, neuropathie, polyneuropathie, hydrocéphalie, commotion cérébrale, traumatisme crânien, polytraumatisé
hématome sous-dural, hémorragie méningée, hémorragie cérébrale, hémorragie digestive, encéphalopathie, syndrome extrapyramidal
fibrome, kyste, polype, lipome, abcès, phlegmon, fistule, adénome, angiome, neurofibromatose, granulome, pseudotumeur, tumeur
tumoral, lésion tumorale, nodule, nodule pulmonaire, hépatomégalie, splénomégalie, adénopathie, hypertrophie, cardiomégalie
hydronéphrose, insuffisance surrénalienne, malformation congénitale, maladie génétique, maladie auto-immune, maladie chronique
immunodéprimé, immunodépression, syndrome néphrotique, glomérulonéphrite, vascularite, amylose, torsion testiculaire
varicocèle, salpingite, adénomyose, dysplasie, nécrose, gangrène, botulisme, hantavirus, ornithose, psittacose, tularémie
fièvre Q, pasteurellose, kératoconjonctivite, périonyxis, syndrome de Guillain-Barré, ankylosante, coma, comateux, contusion
cataplexie, dyspraxie, dyslexie, dysphasie, intoxication au monoxyde de carbone, intoxication médicamenteuse, burn-out
syndrome métabolique, syndrome inflammatoire, syndrome dépressif, syndrome occlusif, syndrome infectieux, syndrome tumoral
TMS des membres supérieurs, trouble musculo-squelettique, SEP, PR séropositive, RCH, SLA, HTAP, BK, HBV, VHC, VHB, IDM, OAP
* medium
allergie, pathologie, pathologique, maladie grave, maladie rare, maladie professionnelle, affection, comorbidité
infectieux, inflammatoire, ischémique, ischémie, bactérien, virose, traumatisme, polyarthralgie, atteinte neurologique
`;
