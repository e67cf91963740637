/**
 * Endings that make a word medical, without accents. Drug endings follow the stems of the WHO's
 * international nonproprietary names; the others are the Greek endings of clinical French.
 * `EXCEPT` lists the ordinary words that share an ending.
 */
export const SUFFIXES = `
drug: tinib, ciclib, limus, sartan, statine, prazole, conazole, cilline, mycine, oxacine, olol, dipine, gliptine, gliflozine
drug: xaban, triptan, azepam, azolam, setron, ciclovir, tegravir, navir, buvir, previr, afil, glutide, zumab, ximab, tuzumab
drug: oxetine, triptyline, peridol, idone, epine, cycline, penem, dronate, parine, steride, caine, barbital
procedure: ectomie, scopie, plastie, stomie, orraphie, centese, odese, therapie, pexie, desensibilisation
sign: rrhee, turie, inurie, osurie, nurie, murie, ysurie, rragie, pnee
disease: algie, plegie, parese, megalie
disease: pathie, emie, penie, cytose, thrite, drite, ngite, nchite, dinite, patite, phrite, cardite, ylite, matite, ovite, ocele
disease: blastome, carcinome, sarcome, lymphome, angiome, gliome, adenome, fibrome, hemie, sclerose, stenose, trophie, plasie, oidose
`;

export const EXCEPT = `
sympathie empathie antipathie apathie telepathie academie epidemie pandemie boheme nostalgie centurie curie incurie scieurie furie
ecurie seigneurie radioscopie stereoscopie spectroscopie periscopie microscopie endoscopie luthierie atrophie trophie galerie
dichotomie autonomie anatomie laminite marcassite hematite dolomite vivacite luxurie penurie tuerie cocaine novocaine americaine
africaine republicaine mexicaine dominicaine armoricaine marocaine publicaine consulaire thebaine capucine calcarine marine farine
blondasse tarine mandarine purine margarine nectarine sarcasme bicaine homeopathie osteopathie naturopathie urbaine souveraine lucarine
`;
