import type { Mailbox } from '../../utils/directory/mailbox';

const TITLES: Readonly<Record<string, string>> = {
  DR: 'Dr',
  PR: 'Pr',
  M: 'M.',
  MME: 'Mme',
  MLLE: 'Mlle',
};

/** « Dr Camille EXEMPLE »; the structure's name for a mailbox without a person; the address when nothing is told. */
export function nameOf(mailbox: Mailbox): string {
  const { title, given, family } = mailbox;
  if (family === '') return structureOf(mailbox) || mailbox.address;
  const called = TITLES[title.toUpperCase().replace(/\.$/, '')] ?? '';
  return [called, capitalise(given), family].filter((part) => part !== '').join(' ');
}

/** The structure, by the name under which people know it, and the service. */
export function structureOf({ structure, tradeName, service }: Mailbox): string {
  const named = structure || tradeName;
  return [named, service === named ? '' : service].filter((part) => part !== '').join(', ');
}

/** « Besançon (25) », with the postcode when no town is told. */
export function placeOf({ town, postcode, department }: Mailbox): string {
  if (town === '') return postcode || department;
  return department === '' ? capitalise(town) : `${capitalise(town)} (${department})`;
}

/** « Médecin, Médecine du travail ». */
export function tradeOf({ profession, speciality }: Mailbox): string {
  return [profession, speciality].filter((part) => part !== '').join(', ');
}

/** Names in capitals as people write them; what is written otherwise is left alone. */
function capitalise(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
