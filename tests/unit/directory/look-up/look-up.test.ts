import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LookUpAnswer, lookUpAnswerSchema } from '../../../../utils/directory/answer';
import type { DirectoryIndex } from '../../../../utils/directory/directory-index';
import { createFhirClient } from '../../../../utils/directory/fhir/client';
import { createKeptAnswers } from '../../../../utils/directory/look-up/kept-answers';
import { createLookUp, type LookUpParts } from '../../../../utils/directory/look-up/look-up';
import { memoryStore } from '../../../../utils/platform/database';
import type { Fault } from '../../../fhir-server/faults';
import { type FhirServer, startFhirServer } from '../../../fhir-server/start-fhir-server';
import { quickWorld } from '../fhir/test-world';
import { buildMailbox } from './build-mailbox';

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer();
});
afterAll(() => server.stop());
beforeEach(() => server.forget());

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = new Date(2026, 10, 22, 12).getTime();
const STORED = buildMailbox({ address: 'stored@medecin.mssante.fr' });
/** Its rows are never read: the search beside it is a fake too. */
const INDEX: DirectoryIndex = {
  rowCount: 1,
  words: () => Promise.reject(new Error('fake')),
  rowsWith: () => Promise.reject(new Error('fake')),
  traits: () => Promise.reject(new Error('fake')),
  mailboxes: () => Promise.reject(new Error('fake')),
  rowsOfRpps: () => Promise.reject(new Error('fake')),
  rowsOfAddress: () => Promise.reject(new Error('fake')),
  rowsOfStructure: () => Promise.reject(new Error('fake')),
};

interface House {
  parts: LookUpParts;
  /** Texts that the stored directory was searched for. */
  searched: string[];
  /** `patience`: how long a call may take, in ms. Long, unless a server hangs on purpose. */
  time: { now: number; patience: number };
}

/** A stored directory that knows only what is called « stored », the real client, and kept answers in memory. */
function house(changes: Partial<LookUpParts> = {}): House {
  const searched: string[] = [];
  const time = { now: NOON, patience: 30_000 };
  const now = () => time.now;
  const world = {
    ...quickWorld({ now }),
    get timeout() {
      return time.patience;
    },
  };
  const parts: LookUpParts = {
    index: async () => INDEX,
    asOf: async () => '2026-11-20',
    search: async (_, text) => {
      searched.push(text);
      const correspondents = text.includes('stored') ? [{ mailboxes: [STORED], reasons: [] }] : [];
      return { correspondents, more: false };
    },
    professionOf: async (_, name) => (name.includes('stored') ? '10' : null),
    client: createFhirClient(world),
    kept: createKeptAnswers({ records: memoryStore().records('answers'), crypto: globalThis.crypto, now }),
    settings: async () => settings(),
    now,
    ...changes,
  };
  return { parts, searched, time };
}

const settings = (changes = {}) => ({
  annuaireApiUrl: server.baseUrl,
  annuaireApiKey: server.key,
  askAnnuaireApi: false,
  ...changes,
});

const addresses = ({ correspondents }: LookUpAnswer) =>
  correspondents.flatMap(({ mailboxes }) => mailboxes.map(({ address }) => address));

describe('the stored directory', () => {
  it('answers first, and nothing leaves', async () => {
    const { parts } = house({ settings: async () => settings({ askAnnuaireApi: true }) });
    const answer = await createLookUp(parts).lookUp('stored', 'store', 5);
    expect(answer).toEqual({
      state: 'answered',
      correspondents: [{ mailboxes: [STORED], reasons: [] }],
      more: false,
      source: 'store',
      asOf: '2026-11-20',
      retryAt: null,
      canAskApi: true,
    });
    expect(server.requests).toHaveLength(0);
  });

  it('alone is asked, unless the person or the settings say otherwise', async () => {
    const { parts } = house();
    const answer = await createLookUp(parts).lookUp('camille exemple', 'store', 5);
    expect(answer).toMatchObject({ state: 'answered', correspondents: [], source: 'store', canAskApi: true });
    expect(server.requests).toHaveLength(0);
  });

  it('that is not there is said to be missing', async () => {
    const { parts } = house({ index: async () => null });
    expect(await createLookUp(parts).lookUp('x', 'store', 5)).toMatchObject({
      state: 'no-directory',
      asOf: null,
    });
  });

  it.each<[string, Partial<LookUpParts>]>([
    ['opened', { index: () => Promise.reject(new Error('disk')) }],
    ['searched', { search: () => Promise.reject(new Error('disk')) }],
    ['dated', { asOf: () => Promise.reject(new Error('disk')) }],
  ])('that cannot be %s is broken, and nothing is thrown', async (_, changes) => {
    const { parts } = house(changes);
    expect(await createLookUp(parts).lookUp('stored', 'store', 5)).toMatchObject({ state: 'broken-store' });
  });

  it('that is missing or broken lets the API answer, if the settings allow it', async () => {
    for (const index of [async () => null, () => Promise.reject(new Error('disk'))]) {
      const { parts } = house({ index, settings: async () => settings({ askAnnuaireApi: true }) });
      const answer = await createLookUp(parts).lookUp('camille exemple', 'confirmed', 5);
      expect(answer).toMatchObject({ state: 'answered', source: 'api' });
    }
  });
});

describe('the API', () => {
  it('is asked when the person asks for it', async () => {
    const { parts, searched } = house();
    const answer = await createLookUp(parts).lookUp('Dr Camille Exemple', 'api', 5);
    expect(answer).toMatchObject({ state: 'answered', source: 'api', asOf: '2026-11-22', canAskApi: true });
    expect(answer.correspondents).toHaveLength(2);
    expect(addresses(answer)).toContain('c.exemple@spsti-exemple.mssante.fr');
    expect(searched).toEqual([]);
  });

  it('hears nothing of a name that is still being typed, whatever the settings say', async () => {
    const { parts } = house({
      index: async () => null,
      settings: async () => settings({ askAnnuaireApi: true }),
    });
    expect(await createLookUp(parts).lookUp('camille exem', 'store', 5)).toMatchObject({
      state: 'no-directory',
    });
    expect(server.requests).toEqual([]);
  });

  it('is asked when the store has nobody, the person has confirmed the name and the settings say so', async () => {
    const { parts, searched } = house({ settings: async () => settings({ askAnnuaireApi: true }) });
    const answer = await createLookUp(parts).lookUp('C. Exemple', 'confirmed', 5);
    expect(searched).toEqual(['C. Exemple']);
    expect(answer.source).toBe('api');
    expect(addresses(answer)).toContain('camille.exemple@medecin.mssante.fr');
  });

  it('finds a structure by its name and town', async () => {
    const { parts } = house();
    const answer = await createLookUp(parts).lookUp('SPSTI Exempleville', 'api', 5);
    expect(addresses(answer)).toEqual([
      'secretariat@spsti-exemple.mssante.fr',
      'robot@spsti-exemple.mssante.fr',
    ]);
  });

  it('hears the folded words and nothing else', async () => {
    const { parts } = house();
    await createLookUp(parts).lookUp('Dr Zébulon INCONNU (né le 12/03/1980, tél. 0199000000)', 'api', 5);
    const sent = server.requests.map(({ url }) => decodeURIComponent(url)).join(' ');
    expect(sent).toContain('inconnu');
    expect(sent).not.toMatch(/1980|0199|12\/03/);
  });

  it('without a key is not asked', async () => {
    for (const none of [{ annuaireApiKey: '' }, { annuaireApiUrl: '' }]) {
      const { parts } = house({ settings: async () => settings(none) });
      const answer = await createLookUp(parts).lookUp('exemple', 'api', 5);
      expect(answer).toMatchObject({ state: 'no-key', canAskApi: false, correspondents: [] });
    }
    expect(server.requests).toHaveLength(0);
  });

  it('is not asked about ordinary addresses: it publishes none', async () => {
    const { parts } = house();
    const answer = await createLookUp(parts).lookUp('camille.exemple@boite.example', 'api', 5);
    expect(answer).toMatchObject({ state: 'answered', correspondents: [] });
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    '',
    'p',
    '99001',
    'médecin du travail',
    'a@',
    'une phrase qui ne nomme vraiment personne du tout ici',
  ])('is not asked for « %s », and nobody says that it found nothing', async (text) => {
    const { parts } = house();
    expect(await createLookUp(parts).lookUp(text, 'api', 5)).toMatchObject({ state: 'refused', asOf: null });
    expect(server.requests).toHaveLength(0);
  });

  it('that fails tells why, in the state of the answer', async () => {
    const { parts, time } = house();
    server.always({ kind: 'status', status: 403 });
    expect(await createLookUp(parts).lookUp('exemple', 'api', 5)).toMatchObject({
      state: 'forbidden',
      source: 'api',
    });
    server.always({ kind: 'hang' });
    time.patience = 50;
    expect(await createLookUp(parts).lookUp('exemple', 'api', 5)).toMatchObject({ state: 'timed-out' });
    time.patience = 30_000;
    server.always({ kind: 'status', status: 429, retryAfter: '60' });
    const answer = await createLookUp(parts).lookUp('exemple', 'api', 5);
    expect(answer).toMatchObject({ state: 'too-many-requests', retryAt: NOON + MINUTE });
  });

  it('that fails does not hide that the store has nobody', async () => {
    const { parts } = house({ settings: async () => settings({ askAnnuaireApi: true }) });
    server.always({ kind: 'status', status: 500 });
    const answer = await createLookUp(parts).lookUp('inconnu', 'store', 5);
    expect(answer).toMatchObject({
      state: 'answered',
      correspondents: [],
      source: 'store',
      asOf: '2026-11-20',
    });
  });
});

describe('an answer kept', () => {
  async function asked() {
    const made = house();
    const { lookUp } = createLookUp(made.parts);
    const first = await lookUp('camille exemple', 'api', 5);
    server.forget();
    return { ...made, lookUp, first };
  }

  it('is given within ten minutes without asking again', async () => {
    const { lookUp, first, time } = await asked();
    time.now += 9 * MINUTE;
    for (const text of ['camille exemple', 'Dr. Camille Exemple']) {
      expect(addresses(await lookUp(text, 'api', 5))).toEqual(addresses(first));
    }
    expect(await lookUp('camille exemple', 'api', 5)).toEqual({ ...first, source: 'kept' });
    expect(server.requests).toHaveLength(0);
  });

  it('is asked for anew later on', async () => {
    const { lookUp, time } = await asked();
    time.now += 11 * MINUTE;
    expect((await lookUp('camille exemple', 'api', 5)).source).toBe('api');
    expect(server.requests.length).toBeGreaterThan(0);
  });

  it.each([
    ['offline', { kind: 'cut' } as const],
    ['slow', { kind: 'hang' } as const],
    ['too busy', { kind: 'status', status: 429 } as const],
  ])('stands in, dated, when the API is %s', async (_, fault) => {
    const { lookUp, first, time } = await asked();
    time.now += 3 * DAY;
    if (fault.kind === 'hang') time.patience = 50;
    server.always(fault);
    const answer = await lookUp('camille exemple', 'api', 5);
    expect(answer).toMatchObject({ state: 'answered', source: 'kept', asOf: '2026-11-22' });
    expect(addresses(answer)).toEqual(addresses(first));
  });

  it('stands in for seven days and no longer', async () => {
    const { lookUp, time } = await asked();
    time.now += 8 * DAY;
    server.always({ kind: 'html' });
    expect(await lookUp('camille exemple', 'api', 5)).toMatchObject({
      state: 'unreadable',
      correspondents: [],
    });
  });

  it('completes the stored directory without asking anybody', async () => {
    const { lookUp, time } = await asked();
    time.now += DAY;
    const answer = await lookUp('camille exemple', 'store', 5);
    expect(answer).toMatchObject({ state: 'answered', source: 'kept', asOf: '2026-11-22' });
    expect(server.requests).toHaveLength(0);
  });

  it('is not made of half an answer', async () => {
    const { parts } = house();
    const { lookUp } = createLookUp(parts);
    server.script([null, { kind: 'status', status: 500 }]);
    const half = await lookUp('camille exemple', 'api', 5);
    expect(half).toMatchObject({ state: 'answered', more: true });
    const whole = await lookUp('camille exemple', 'api', 5);
    expect(whole).toMatchObject({ source: 'api', more: false });
    expect(addresses(whole).length).toBeGreaterThan(addresses(half).length);
  });

  it('is not made of a failure', async () => {
    const { parts } = house();
    const { lookUp } = createLookUp(parts);
    server.script([{ kind: 'status', status: 500 }]);
    await lookUp('camille exemple', 'api', 5);
    expect((await lookUp('camille exemple', 'api', 5)).source).toBe('api');
  });
});

describe('what may be a patient’s number', () => {
  it.each(['255081416802538', 'Exemple 2 55 08 14 168 025 38', '255081416802538@patient.mssante.fr'])(
    '%s is neither searched, sent nor kept: nothing is published',
    async (text) => {
      const records = memoryStore().records('answers');
      const { parts, searched } = house({
        kept: createKeptAnswers({ records, crypto: globalThis.crypto, now: () => NOON }),
        settings: async () => settings({ askAnnuaireApi: true }),
      });
      for (const source of ['store', 'api'] as const) {
        const answer = await createLookUp(parts).lookUp(text, source, 5);
        expect(answer).toMatchObject({ state: 'answered', correspondents: [], more: false });
      }
      expect(await createLookUp(parts).equipped([text])).toEqual([null]);
      expect(searched).toEqual([]);
      expect(server.requests).toHaveLength(0);
      expect(await records.entries()).toEqual([]);
    },
  );
});

describe('every answer', () => {
  it.each<[string, Fault | null]>([
    ['answered', null],
    ['refused', { kind: 'status', status: 400 }],
    ['wrong-key', { kind: 'status', status: 401 }],
    ['forbidden', { kind: 'status', status: 403 }],
    ['gone', { kind: 'status', status: 404 }],
    ['too-many-requests', { kind: 'status', status: 429 }],
    ['unavailable', { kind: 'status', status: 503 }],
    ['unreadable', { kind: 'half-json' }],
    ['timed-out', { kind: 'hang' }],
  ])('keeps the contract: %s', async (state, fault) => {
    const { parts, time } = house();
    if (state === 'timed-out') time.patience = 50;
    server.always(fault);
    const answer = await createLookUp(parts).lookUp('camille exemple', 'api', 5);
    expect(lookUpAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer.state).toBe(state);
  });
});

describe('who is equipped', () => {
  it('is told from the store, name by name', async () => {
    const { parts } = house({ settings: async () => settings({ askAnnuaireApi: true }) });
    expect(await createLookUp(parts).equipped(['stored one', 'other'])).toEqual(['10', null]);
    expect(server.requests).toHaveLength(0);
  });

  it('is not known without a directory or with a broken one', async () => {
    for (const changes of [
      { index: async () => null },
      { index: () => Promise.reject(new Error('disk')) },
      { professionOf: () => Promise.reject(new Error('disk')) },
    ]) {
      expect(await createLookUp(house(changes).parts).equipped(['stored', 'b'])).toEqual([]);
    }
  });
});
