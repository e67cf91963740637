import { dayOf } from '../../journal/day';
import { parseAddress } from '../../mail/parse-address';
import type { DecidedSettings } from '../../policy/schema';
import type { Correspondent, LookUpAnswer, LookUpSource } from '../answer';
import type { DirectoryIndex } from '../directory-index';
import type { ApiQuery } from '../fhir/api-query';
import type { FhirClient } from '../fhir/client';
import type { Mailbox } from '../mailbox';
import type { KeptAnswers } from './kept-answers';
import { holdsPatientIdentity } from './patient-identity';
import { readQuery } from './query';
import { rankAnswers } from './rank-answers';

type ApiSettings = Pick<DecidedSettings, 'annuaireApiUrl' | 'annuaireApiKey' | 'askAnnuaireApi'>;
type Found = { readonly correspondents: Correspondent[]; readonly more: boolean };

export interface LookUpParts {
  /** The stored directory; null if none is stored. May reject when the disk is broken. */
  index(): Promise<DirectoryIndex | null>;
  /** The day of the stored data (`YYYY-MM-DD`). */
  asOf(): Promise<string | null>;
  /** Searches the stored directory. */
  search(index: DirectoryIndex, text: string, limit: number): Promise<Found>;
  /** What people of a name do who have a mailbox in the stored directory: see `professionOfName`. */
  professionOf(index: DirectoryIndex, name: string): Promise<string | null>;
  readonly client: FhirClient;
  readonly kept: KeptAnswers;
  settings(): Promise<ApiSettings>;
  now(): number;
}

export interface LookUp {
  /** Never rejects for want of a directory, a key or a network: the state says why nobody could answer. */
  lookUp(text: string, source: LookUpSource, limit: number): Promise<LookUpAnswer>;
  /**
   * For each name the profession of those who have a mailbox in the stored directory, null if nobody has; nothing at
   * all if there is no directory to ask. Never asks the API.
   */
  equipped(names: readonly string[]): Promise<(string | null)[]>;
}

/** The terms of the API ask not to repeat a question at once; within ten minutes the answer kept is given. */
const NEWEST = 10 * 60_000;

/**
 * One look-up over the stored directory and the API. Local first: the API is asked when the person says so
 * (`source: 'api'`), or, once they have confirmed the name, when the settings allow it and the store has nobody. It hears the folded words of the query.
 * What may be a patient's number is neither searched, sent nor kept: it is answered as « nothing published ».
 */
export function createLookUp(parts: LookUpParts): LookUp {
  async function fromStore(text: string, limit: number, canAskApi: boolean): Promise<LookUpAnswer> {
    const empty = { ...nobody(canAskApi), source: 'store' as const };
    try {
      const index = await parts.index();
      if (index === null) return { ...empty, state: 'no-directory' };
      const [found, asOf] = [await parts.search(index, text, limit), await parts.asOf()];
      return { ...empty, correspondents: found.correspondents, more: found.more, asOf };
    } catch {
      return { ...empty, state: 'broken-store' };
    }
  }

  async function fromMailboxes(
    { mailboxes, more, at }: { mailboxes: readonly Mailbox[]; more: boolean; at: number },
    asked: { query: ApiQuery; text: string; limit: number },
  ) {
    const ranked = await rankAnswers(mailboxes, asked.query, asked.text, asked.limit);
    const correspondents = ranked.correspondents;
    return { correspondents, more: more || ranked.more, asOf: dayOf(new Date(at)) };
  }

  async function fromApi(text: string, limit: number, settings: ApiSettings): Promise<LookUpAnswer> {
    const canAskApi = hasKey(settings);
    const answer = { ...nobody(canAskApi), source: 'api' as const };
    const query = readQuery(text);
    // The API publishes no ordinary address; any other text that cannot be asked is no « nobody ».
    if (query === null) return parseAddress(text) === null ? { ...answer, state: 'refused' } : answer;
    const asked = { query, text, limit };
    const kept = await parts.kept.find(query);
    const given =
      kept === null ? null : { ...answer, source: 'kept' as const, ...(await fromMailboxes(kept, asked)) };
    if (given !== null && kept !== null && parts.now() - kept.at < NEWEST) return given;
    if (!canAskApi) return given ?? { ...answer, state: 'no-key' };

    const access = { baseUrl: settings.annuaireApiUrl, key: settings.annuaireApiKey };
    const { state, mailboxes, more, isWhole, retryAt } = await parts.client.search(query, access);
    if (state !== 'answered') return { ...(given ?? { ...answer, state }), retryAt };
    const at = parts.now();
    if (isWhole) await parts.kept.keep(query, { mailboxes, more, at });
    return { ...answer, ...(await fromMailboxes({ mailboxes, more, at }, asked)) };
  }

  return {
    async lookUp(text, source, limit) {
      const settings = await parts.settings();
      const canAskApi = hasKey(settings);
      if (holdsPatientIdentity(text)) return { ...nobody(canAskApi), source: 'store' };
      if (source === 'api') return fromApi(text, limit, settings);
      const stored = await fromStore(text, limit, canAskApi);
      if (stored.correspondents.length > 0) return stored;
      if (source === 'confirmed' && settings.askAnnuaireApi && canAskApi) {
        const answer = await fromApi(text, limit, settings);
        // That the store has nobody is an answer too, and a truer one than « offline ».
        return answer.state === 'answered' || stored.state !== 'answered' ? answer : stored;
      }
      const kept = await keptFor(text, limit, canAskApi);
      return kept !== null && kept.correspondents.length > 0 ? kept : stored;
    },
    async equipped(names) {
      const index = await parts.index().catch(() => null);
      if (index === null) return [];
      const answers = names.map((name) =>
        holdsPatientIdentity(name) ? null : parts.professionOf(index, name),
      );
      return Promise.all(answers).catch(() => []);
    },
  };

  /** What the API once answered, without asking it now. */
  async function keptFor(text: string, limit: number, canAskApi: boolean): Promise<LookUpAnswer | null> {
    const query = readQuery(text);
    const kept = query === null ? null : await parts.kept.find(query);
    if (query === null || kept === null) return null;
    return { ...nobody(canAskApi), source: 'kept', ...(await fromMailboxes(kept, { query, text, limit })) };
  }
}

function hasKey({ annuaireApiKey, annuaireApiUrl }: ApiSettings): boolean {
  return annuaireApiKey !== '' && annuaireApiUrl !== '';
}

function nobody(canAskApi: boolean): Omit<LookUpAnswer, 'source'> {
  return { state: 'answered', correspondents: [], more: false, asOf: null, retryAt: null, canAskApi };
}
