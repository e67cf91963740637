import { describe, expect, it } from 'vitest';
import { listUsable } from '../../../components/dialog/found';
import {
  activityOf,
  answerText,
  ownerOf,
  placeOf,
  reasonsText,
} from '../../../components/dialog/found-words';
import { ENGLISH } from '../../../components/words/english';
import { FRENCH } from '../../../components/words/french';
import { LOOK_UP_STATES } from '../../../utils/directory/answer';
import { MAILBOX_FIELDS, type Mailbox } from '../../../utils/directory/mailbox';
import { ANSWER } from '../gate/fake-world';

const EMPTY = Object.fromEntries(MAILBOX_FIELDS.map((field) => [field, ''])) as Record<string, string>;

function mailbox(part: Partial<Mailbox>): Mailbox {
  return { ...(EMPTY as Omit<Mailbox, 'kind'>), kind: 'PER', ...part };
}

const doctor = mailbox({
  title: 'DR',
  given: 'Camille',
  family: 'EXEMPLE',
  profession: 'Médecin',
  speciality: 'Médecine du travail',
  structure: 'CABINET DES EXEMPLES',
  town: 'Exempleville',
});
const desk = mailbox({
  kind: 'ORG',
  address: 'secretariat@exemple.mssante.fr',
  structure: 'CENTRE D’EXEMPLE',
  service: 'Secrétariat',
  postcode: '99999',
  town: 'Exempleville',
});

describe('what is said of a mailbox', () => {
  it('names a person by title, first name and family name, and where each mailbox belongs', () => {
    expect(ownerOf(doctor, FRENCH)).toBe('Dr Camille EXEMPLE');
    expect(activityOf(doctor)).toBe('Médecin · Médecine du travail');
    expect(placeOf(doctor)).toBe('CABINET DES EXEMPLES · Exempleville');
  });

  it('names a structure by its own name, and by its address when it has none', () => {
    expect(ownerOf(desk, FRENCH)).toBe('CENTRE D’EXEMPLE');
    expect(activityOf(desk)).toBe('99999 Exempleville');
    expect(placeOf(desk)).toBe('Secrétariat');
    expect(ownerOf({ ...desk, structure: '', service: '' }, FRENCH)).toBe('secretariat@exemple.mssante.fr');
  });

  it('says why it was found, in the person’s language', () => {
    const reasons = [
      { field: 'family', how: 'typo' },
      { field: 'given', how: 'initial' },
      { field: 'town', how: 'exact' },
    ] as const;
    expect(reasonsText(reasons, FRENCH)).toBe(
      'Trouvé par\u00A0: nom (orthographe proche), prénom (initiale) et ville',
    );
    expect(reasonsText(reasons, ENGLISH)).toBe(
      'Found by: family name (close spelling), first name (initial), and town',
    );
    expect(reasonsText([], FRENCH)).toBe('');
  });
});

describe('how a look-up ended', () => {
  it('says how many were found, and of which day the data are', () => {
    expect(answerText(ANSWER, 1, FRENCH)).toBe('1 résultat. Annuaire du 21 novembre 2026.');
    expect(answerText({ ...ANSWER, asOf: null }, 3, ENGLISH)).toBe('3 results.');
  });

  it('says « not published », and that an address may exist all the same', () => {
    expect(answerText(ANSWER, 0, FRENCH)).toMatch(/^Pas d’adresse publiée.*liste rouge.*21 novembre 2026\.$/);
    expect(answerText(ANSWER, 0, ENGLISH)).toMatch(/^No address is published.*unlisted/);
  });

  it('says when to try again', () => {
    const retryAt = new Date(2026, 10, 21, 14, 5).getTime();
    const answer = { ...ANSWER, state: 'too-many-requests', asOf: null, retryAt } as const;
    expect(answerText(answer, 0, FRENCH)).toMatch(/Possible de nouveau à 14:05\.$/);
  });

  it('has a sentence of its own for each way to end', () => {
    const said = LOOK_UP_STATES.map((state) => answerText({ ...ANSWER, state }, 0, FRENCH));
    expect(new Set(said).size).toBe(LOOK_UP_STATES.length);
  });
});

it('offers mailboxes that can be sent to, and nobody who has none of them', () => {
  const isGood = (address: string) => address.endsWith('.mssante.fr');
  const both = [desk, { ...desk, address: 'desk@ordinaire.example' }];
  const correspondents = [
    { mailboxes: both, reasons: [] },
    { mailboxes: both.slice(1), reasons: [] },
  ];
  expect(listUsable({ ...ANSWER, correspondents }, isGood)).toEqual([{ mailboxes: [desk], reasons: [] }]);
  expect(listUsable(null, isGood)).toEqual([]);
});
