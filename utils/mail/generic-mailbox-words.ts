/**
 * Words that name a desk, a team or a machine and not a person, without accents.
 * One of them in an address or a display name means that no person's name is read from it.
 */
export const GENERIC_MAILBOX_WORDS: ReadonlySet<string> = new Set(
  `abuse accueil admin administratif administration agence aide assistance association assistante assistantes
  billing bounce bureau cabinet cabmed campagne centre client clients clinique comite commercial communication
  compta comptabilite contact contacts convocation convocations courrier cpam daemon desk direction donotreply dpo
  drh employeur entreprise equipe facturation finance formation gestion group groupe hello help helpdesk hopital
  hospitalisation hr hse humaines imagerie infirmerie info information informations infos it labo laboratoire
  list liste mail mailer mailing maison medecine medical medicale messagerie ne nepasrepondre newsletter no noreply
  notification notifications office paie partenaires pas patient pharmacie planning pole postmaster prevention qhse
  radiologie rdv recrutement relation rendezvous repondre reply ressources rh robot sales sante scanner secretaire
  secretariat securite service services sinistre site social sociale spst spsti sst standard support team travail
  urgences webmaster`.split(/\s+/),
);
