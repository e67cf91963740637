import type { Correspondent } from '../answer';
import type { ApiQuery } from '../fhir/api-query';
import { foldWords } from '../fold-words';
import type { Mailbox } from '../mailbox';
import { groupMatches, type Match } from './group-mailboxes';
import { matchMailbox, queryWords } from './match-mailbox';

/**
 * Puts what the API sent into order: those that explain the most words of the text, then the better fields, then
 * occupational health, then the alphabet. What explains fewer words than the best is left out: the API was asked for
 * both orders of a name at once, and answers with more than was meant.
 */
export function rankAnswers(
  mailboxes: readonly Mailbox[],
  query: ApiQuery,
  text: string,
  limit: number,
): { correspondents: Correspondent[]; more: boolean } {
  const groups = groupMatches(mailboxes.map((mailbox) => matchOf(mailbox, query, text)));
  const most = Math.max(0, ...groups.map(([best]) => explained(best)));
  const kept = groups.filter(([best]) => most > 0 && explained(best) === most).sort(compareGroups);
  return {
    correspondents: kept.slice(0, limit).map((group) => ({
      mailboxes: group.map(({ mailbox }) => mailbox),
      reasons: reasonsOf(group),
    })),
    more: kept.length > limit,
  };
}

function matchOf(mailbox: Mailbox, query: ApiQuery, text: string): Match {
  switch (query.kind) {
    case 'address':
      return exactMatch(mailbox, 'address', mailbox.address === query.address);
    case 'rpps':
      return exactMatch(mailbox, 'rpps', mailbox.rpps === query.rpps);
    case 'structure-id':
      return exactMatch(mailbox, 'structureId', mailbox.structureId.endsWith(query.id));
    case 'names':
      return matchMailbox(mailbox, queryWords(text));
  }
}

function exactMatch(mailbox: Mailbox, field: 'address' | 'rpps' | 'structureId', isMatch: boolean): Match {
  return isMatch
    ? { mailbox, reasons: [{ field, how: 'exact' }], score: 100 }
    : { mailbox, reasons: [], score: 0 };
}

function explained(match: Match | undefined): number {
  return Math.floor((match?.score ?? 0) / 100);
}

function reasonsOf(group: readonly Match[]): Correspondent['reasons'] {
  const [best] = group;
  const reasons = [...(best?.reasons ?? [])];
  const isSaid = reasons.some(({ field }) => field === 'speciality' || field === 'profession');
  if (!isSaid && isOccupational(group)) reasons.push({ field: 'occupational-health', how: 'exact' });
  return reasons;
}

function compareGroups(one: readonly Match[], other: readonly Match[]): number {
  const [first, second] = [one[0], other[0]];
  if (first === undefined || second === undefined) return 0;
  if (first.score !== second.score) return second.score - first.score;
  const health = Number(isOccupational(other)) - Number(isOccupational(one));
  return health !== 0 ? health : nameOf(first.mailbox) < nameOf(second.mailbox) ? -1 : 1;
}

/** Speciality SM25 « Médecine du travail », or a structure of occupational health by its name. */
function isOccupational(group: readonly Match[]): boolean {
  return group.some(({ mailbox }) => {
    if (mailbox.specialityCode === 'SM25') return true;
    const words = foldWords(`${mailbox.speciality} ${mailbox.structure}`);
    return words.includes('travail') || words.some((word) => /^(?:spsti?|ssti?|sist)$/.test(word));
  });
}

function nameOf({ family, given, structure, address }: Mailbox): string {
  return foldWords(`${family} ${given} ${structure} ${address}`).join(' ');
}
