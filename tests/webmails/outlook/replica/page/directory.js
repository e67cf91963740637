// Replica: the company directory. Every name is made up, and so is every address.

export const OWN = { Name: 'Camille Exemple', EmailAddress: 'camille.exemple@sante-travail.example' };

const DIRECTORY = [
  {
    Name: 'Dominique Fictif',
    EmailAddress: 'dominique.fictif@sante-travail.example',
    MailboxType: 'Mailbox',
  },
  { Name: 'Claude Inventé', EmailAddress: 'claude.invente@medecin.mssante.fr', MailboxType: 'Mailbox' },
  { Name: 'Alex Imaginaire', EmailAddress: 'alex.imaginaire@sante-travail.example', MailboxType: 'Mailbox' },
  { Name: 'Alex Imaginaire', EmailAddress: 'alex.imaginaire@usine.example', MailboxType: 'Mailbox' },
  { Name: 'Équipe Fictive', EmailAddress: 'equipe.fictive@sante-travail.example', MailboxType: 'PublicDL' },
];

/** A received message, to be answered. */
export const RECEIVED = {
  id: 'received-1',
  from: {
    Name: 'Sacha Supposé',
    EmailAddress: 'sacha.suppose@usine.example',
    MailboxType: 'ExternalMailbox',
  },
  cc: [DIRECTORY[0]],
  subject: 'Visite du poste de découpe',
  text: 'Bonjour, pouvez-vous passer voir le poste de découpe jeudi ?',
};

/** People whose name or address begins with a text. */
export function suggest(text) {
  const start = text.trim().toLowerCase();
  if (start.length < 2) return [];
  const local = start.split('@')[0];
  return DIRECTORY.filter(
    ({ Name, EmailAddress }) => Name.toLowerCase().startsWith(start) || EmailAddress.startsWith(local),
  );
}

/** The one person meant by a text: its own address, or the only match in the directory. Null if unclear. */
export function resolve(text, isExact = false) {
  const typed = text.trim();
  if (typed.includes('@')) return { Name: typed, EmailAddress: typed, MailboxType: 'OneOff' };
  const found = suggest(typed).filter(({ Name }) => !isExact || Name.toLowerCase() === typed.toLowerCase());
  return found.length === 1 ? found[0] : null;
}

export function isListed(person) {
  return DIRECTORY.includes(person);
}
