import { type Draft, type Recipient, read } from '../../utils/mail/draft';
import { parseAddress } from '../../utils/mail/parse-address';

/** Ordinary office prose; one sentence in twenty speaks of health. */
const SENTENCES = [
  'Vous trouverez ci-joint le compte rendu de la réunion de mardi et le calendrier des visites du mois prochain.',
  'Le planning des salles est à jour, merci de signaler toute erreur à l’accueil avant vendredi midi.',
  'La facture de la société Exemple a été réglée le 12 mars par virement, référence 2026-0042.',
  'Nous vous proposons trois créneaux pour la formation des nouveaux arrivants : lundi, mercredi ou jeudi.',
  'L’imprimante du deuxième étage est de nouveau en panne ; le technicien passe demain matin.',
  'Pouvez-vous confirmer le nombre de participants et l’adresse de livraison des repas ?',
  'Le document partagé contient la liste des entreprises adhérentes, triée par commune et par effectif.',
  'Merci pour votre retour rapide, je transmets votre demande au service concerné dans la journée.',
  'La prochaine étude de poste aura lieu sur le chantier, avec le responsable et un membre du comité.',
  'Bonne fin de semaine à toute l’équipe, et à lundi pour le point hebdomadaire.',
] as const;
const HEALTH =
  'Le salarié a été opéré d’une hernie discale et sa plombémie reste élevée malgré le traitement.';

/** A draft from an ordinary mailbox. The same sizes give the same draft. */
export function buildLongDraft(recipients: number, characters: number): Draft {
  return {
    sender: read(address('Camille Exemple <camille@service.test>')),
    recipients: read(Array.from({ length: recipients }, (_, index) => buildRecipient(index))),
    subject: read('Suivi du mois'),
    body: read({
      written: buildText(characters * 0.6),
      quoted: buildText(characters * 0.4),
      signature: 'Camille Exemple\nService de prévention Exemple',
    }),
    attachments: read([{ name: 'planning.pdf', size: 40_000 }]),
    host: 'webmail.service.test',
  };
}

function buildRecipient(index: number): Recipient {
  const domains = ['service.test', 'entreprise.example', 'medecin.mssante.fr', 'cabinet.example'];
  const shown = `Personne ${index} <personne.${index}@${domains[index % domains.length]}>`;
  return { field: index % 2 === 0 ? 'to' : 'cc', shown, address: read(address(shown)) };
}

function buildText(characters: number): string {
  let text = '';
  for (let index = 0; text.length < characters; index++) {
    const sentence = index % 20 === 19 ? HEALTH : (SENTENCES[(index * 7) % SENTENCES.length] ?? '');
    text += index % 5 === 4 ? `${sentence}\n\n` : `${sentence} `;
  }
  return text;
}

function address(text: string) {
  const parsed = parseAddress(text);
  if (parsed === null) throw new Error(`not an address: ${text}`);
  return parsed;
}
