import type { LookUpAnswer, Reason } from '../../utils/directory/answer';
import type { Mailbox } from '../../utils/directory/mailbox';
import { fill, fillCount } from '../words/fill';
import type { Voice } from '../words/voice';

/** Who has a mailbox: « Dr Camille EXEMPLE », or the structure. */
export function ownerOf(mailbox: Mailbox, { words }: Voice): string {
  const { title, given, family, structure, tradeName, service, address } = mailbox;
  if (family === '') return structure || tradeName || service || address;
  return join(' ', title === 'DR' ? words.find.doctor : '', given, family);
}

/** What somebody does; of a structure, where it is. */
export function activityOf({ profession, speciality, town, postcode, family }: Mailbox): string {
  return family === '' ? join(' ', postcode, town) : join(' · ', profession, speciality);
}

/** Where a mailbox belongs, beside what is said of its owner. */
export function placeOf({ family, structure, tradeName, service, town }: Mailbox): string {
  return family === '' ? service : join(' · ', structure || tradeName, service, town);
}

/** Why it was found: « Trouvé par : nom et prénom (initiale) ». Empty when nothing is to be said. */
export function reasonsText(reasons: readonly Reason[], { lang, words: { find } }: Voice): string {
  const said = reasons.map(({ field, how }) => fill(find.how[how], { field: find.fields[field] }));
  if (said.length === 0) return '';
  return fill(find.by, { reasons: new Intl.ListFormat(lang).format([...new Set(said)]) });
}

/** How a look-up ended: how many of which day, or why none. */
export function answerText(
  { state, asOf, retryAt }: LookUpAnswer,
  count: number,
  { lang, words: { find } }: Voice,
): string {
  const date = asOf && new Date(asOf).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const time = retryAt && new Date(retryAt).toLocaleTimeString(lang, { timeStyle: 'short' });
  return join(
    ' ',
    count > 0 ? fillCount(find.count, count) : find.states[state],
    date ? fill(find.asOf, { date }) : '',
    time ? fill(find.retryAt, { time }) : '',
  );
}

function join(between: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(between);
}
