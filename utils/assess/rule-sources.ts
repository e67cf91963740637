import type { RuleId } from './verdict';

/**
 * The law, reference document or fact that each rule rests on, in one line. Shown in the settings only, and therefore
 * apart from the rules, which every webmail page carries.
 */
export const RULE_SOURCES: Readonly<Record<RuleId, string>> = {
  'look-alike':
    'Liste blanche MSSanté : tous ses domaines finissent par .mssante.fr, sauf deux en apicrypt.org ; mssante.fr seul n’y figure pas',
  'patient-from-ordinary':
    'Mon espace santé : l’adresse est le matricule INS, et l’échange part d’une messagerie MSSanté (ANS, référentiel #2 Clients, § 3.4.2)',
  'outside-health':
    'RGPD, art. 32(1) ; ANS, FAQ MSSanté (05/09/2025) : MSSanté n’est pas obligatoire, sécuriser les échanges de données de santé l’est',
  'test-domain-health':
    'MSSanté : domaines d’essai et de formation (formation.mssante.fr est un espace à part, hors de la liste blanche)',
  'unreadable-health': 'Principe de Pli sûr : l’inconnu n’est jamais pris pour sûr ; RGPD, art. 32(1)',
  'patient-key-wrong':
    'Clé du NIR, 97 − (N mod 97) ; adresse formée d’un INS qualifié (ANS, référentiel #2 Clients, ECO.2.2.6)',
  'mssante-from-ordinary':
    'Espace de confiance MSSanté : les échanges se font entre les domaines de la liste blanche (ANS, référentiel #1 Opérateurs)',
  'outside-from-mssante':
    'Espace de confiance MSSanté : l’opérateur n’achemine que vers les domaines de la liste blanche (ANS, référentiel #1 Opérateurs)',
  'internal-health': 'RGPD, art. 32(1)(a) : un niveau de sécurité adapté au risque, y compris le chiffrement',
  'outside-possible-health':
    'RGPD, art. 32(1) : un niveau de sécurité adapté au risque ; art. 9(1) : données concernant la santé',
  'content-unread': 'Principe de Pli sûr : l’inconnu n’est jamais pris pour sûr',
  'unreadable-possible-health': 'Principe de Pli sûr : l’inconnu n’est jamais pris pour sûr',
  'attachment-unread':
    'Principe de Pli sûr : l’inconnu n’est jamais pris pour sûr ; les images et les fichiers protégés ne se lisent pas',
  'probable-not-listed':
    'Liste blanche MSSanté : noms de domaine exacts, sans joker ; ce qui n’y figure pas peut être refusé',
  'probable-stale-list':
    'Liste blanche MSSanté : 482 domaines partis et 184 venus en 75 jours (2026) ; au-delà de 30 jours elle ne suffit plus',
  'patient-from-mssante':
    'Mon espace santé : échanges à l’initiative du professionnel, clos par [FIN] (ANS, référentiel #2 Clients, § 3.4.2 ; mssante.fr, repères juridiques)',
  'applicative-mailbox':
    'Usage des adresses « noreply » ; RFC 2142 (postmaster) ; ANS, TRE_R257 : boîtes applicatives (APP)',
};
