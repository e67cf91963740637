/** Mental health, addictions, pregnancy and sexual life, disability. Written for this project. */
export const MENTAL = `
* decisive
schizophrénie, bipolaire, psychose, psychotique, paranoïa, tentative de suicide, idées noires, suicidaire, autolyse
anorexie mentale, boulimie, autisme, hospitalisation psychiatrique, hospitalisé en psychiatrie
trouble de la personnalité, état dépressif, épisode dépressif, dépression sévère, dépression nerveuse
dépression réactionnelle, fait une dépression, anxio-dépressif, névrose, hallucinations, stress post-traumatique
TSPT, TDAH
* strong
dépressif, burnout, épuisement professionnel, surmenage, anxiété, anxieux, angoisse, phobie, troubles obsessionnels
trouble de l'humeur, trouble du sommeil, trouble du comportement alimentaire, trouble psychique, psychiatre
psychiatrie, psychiatrique, psychothérapeute, suivi psychologique, délire, délirant, décompensation
souffrance psychique, souffrance psychologique
* medium
mal-être, psychologue, psychologique, psychique, crise de larmes
`;

export const ADDICTIONS = `
* decisive
alcoolisme, alcoolodépendance, éthylisme, toxicomane, toxicomanie, sevrage alcoolique, cure de sevrage
dépendance à l'alcool, addiction à l'alcool, positif au cannabis, positif à la cocaïne, consommation de cannabis
consommation de cocaïne
* strong
tabagisme actif, tabagisme sevré, tabagique, paquet-année, consommation d'alcool, addictologie, addictologue, CSAPA
éthylique, delirium tremens, cannabis, cocaïne, opiacés, test salivaire positif, problème d'alcool, abstinent
fumeur, fume depuis, verres par jour
* medium
addiction, test salivaire, tabagisme, sevrage
`;

export const PREGNANCY = `
* decisive
est enceinte, suis enceinte, interruption volontaire de grossesse, IVG, fausse couche, fécondation in vitro, FIV
procréation médicalement assistée, grossesse extra-utérine, grossesse pathologique, prééclampsie
* strong
grossesse, femme enceinte de, salariée enceinte, aménorrhée, accouchement, césarienne, stérilet, contraception
contraceptif, infertilité, ménopause, ménopausée, post-partum, dernières règles, IST, dysphorie de genre, fœtal
fœtus
* medium
accouché, allaitement, gynécologique, obstétrical, obstétrique, sage-femme, terme prévu
`;

export const DISABILITY = `
* decisive
infirmité motrice cérébrale, handicap psychique, handicap mental, déficience intellectuelle
* strong
RQTH, reconnaissance de la qualité de travailleur handicapé, reconnaissance travailleur handicapé
reconnu travailleur handicapé, pension d'invalidité, invalidité catégorie, en invalidité, taux d'incapacité
taux d'IPP, incapacité permanente, fauteuil roulant, déficience auditive, perte d'autonomie
* medium
handicapé, situation de handicap, son handicap, invalidité, prothèse, aveugle
`;
