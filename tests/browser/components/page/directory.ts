import type { Correspondent, LookUpAnswer, LookUpSource } from '../../../../utils/directory/answer';
import { EMPTY_MAILBOX, type Mailbox } from '../../../../utils/directory/mailbox';

function mailbox(part: Partial<Mailbox>): Mailbox {
  return {
    ...EMPTY_MAILBOX,
    ...part,
  };
}

const camille = {
  title: 'DR',
  family: 'EXEMPLE',
  given: 'Camille',
  profession: 'Médecin',
  speciality: 'Médecine du travail',
};

const PEOPLE: readonly Correspondent[] = [
  {
    mailboxes: [
      mailbox({ ...camille, address: 'camille.exemple@medecin.mssante.fr', town: 'Exempleville' }),
      mailbox({
        ...camille,
        kind: 'CAB',
        address: 'cabinet.exemple@cabinet.mssante.fr',
        structure: 'CABINET DES EXEMPLES',
        town: 'Exempleville',
      }),
    ],
    reasons: [
      { field: 'family', how: 'exact' },
      { field: 'given', how: 'initial' },
    ],
  },
  {
    mailboxes: [
      mailbox({
        kind: 'ORG',
        address: 'secretariat@exemple.mssante.fr',
        structure: 'CENTRE HOSPITALIER D’EXEMPLE',
        service: 'Secrétariat médical',
        town: 'Modèle-sur-Essai',
        postcode: '99999',
      }),
    ],
    reasons: [{ field: 'structure', how: 'prefix' }],
  },
];

/** What the page's directory answers; the tests change it, and read what it was asked. */
export const directory = {
  answer: {
    state: 'answered',
    correspondents: [...PEOPLE],
    more: false,
    source: 'store',
    asOf: '2026-11-21',
    retryAt: null,
    canAskApi: true,
  } as LookUpAnswer,
  asked: [] as [text: string, source: LookUpSource][],
  /** The text whose answer is kept back until `release`. */
  held: '',
  release(): void {},
  async lookUp(text: string, source: LookUpSource): Promise<LookUpAnswer> {
    directory.asked.push([text, source]);
    const { answer } = directory;
    if (text === directory.held) {
      await new Promise<void>((resolve) => {
        directory.release = resolve;
      });
    }
    // A text names one person alone, so that tests can tell which answer is shown.
    const named = answer.correspondents.filter(
      ({ mailboxes: [first] }) => first?.family === text.toUpperCase(),
    );
    return {
      ...answer,
      source: source === 'api' ? 'api' : 'store',
      ...(named.length > 0 ? { correspondents: named } : {}),
    };
  },
};
