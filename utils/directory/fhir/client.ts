import type { LookUpState } from '../answer';
import type { Mailbox } from '../mailbox';
import type { ApiQuery } from './api-query';
import * as urls from './api-urls';
import type { ApiWorld } from './call-api';
import type { Resource } from './resources';
import { toMailboxes } from './to-mailboxes';
import { createTokenBucket } from './token-bucket';
import { type ApiAccess, startWalk, type Walk } from './walk';

/** `answered` with no mailbox means « none published ». In every other state nothing is known. */
export interface ApiAnswer {
  readonly state: LookUpState;
  readonly mailboxes: readonly Mailbox[];
  /** There is more than was fetched, or a later call failed. */
  readonly more: boolean;
  /** False if a later call failed: what was found is true, but the next answer may be better. */
  readonly isWhole: boolean;
  /** When to ask again, in ms since 1970; null if at once. */
  readonly retryAt: number | null;
}

export interface FhirClient {
  /** Asks the Annuaire Santé. Never rejects. */
  search(query: ApiQuery, access: ApiAccess): Promise<ApiAnswer>;
}

const PAGES = 2;
const IDS_A_CALL = 20;
const MOST_PRACTITIONERS = 60;

/**
 * Client of the API « Annuaire Santé en libre accès » (FHIR R4).
 * Source: ansforge/annuaire-sante-fhir-documentation (base address, key, rate, paging), June 2026.
 */
export function createFhirClient(world: ApiWorld): FhirClient {
  const mayLeave = createTokenBucket(world);
  /** Set by a 429: until then this key is not used at this address. */
  let pause: (ApiAccess & { until: number }) | null = null;

  return {
    async search(query, access) {
      if (access.key === '') return nothing('no-key', null);
      if (!URL.canParse(access.baseUrl)) return nothing('gone', null);
      if (pause !== null && isSame(pause, access) && world.now() < pause.until) {
        return nothing('too-many-requests', pause.until);
      }
      const walk = startWalk(access, world, mayLeave);
      const mailboxes = toMailboxes(await resourcesFor(query, walk));
      const { failure, more } = walk;
      if (failure?.state === 'too-many-requests' && failure.retryAt !== null) {
        pause = { ...access, until: failure.retryAt };
      }
      // What was found is given, even if a later call failed; that nobody was found is never said on half an answer.
      if (failure !== null && mailboxes.length === 0) return nothing(failure.state, failure.retryAt);
      const isWhole = failure === null;
      return { state: 'answered', mailboxes, more: more || !isWhole, isWhole, retryAt: null };
    },
  };
}

async function resourcesFor(query: ApiQuery, walk: Walk): Promise<Resource[]> {
  switch (query.kind) {
    case 'address': {
      const asked = urls.holdersOfAddress(walk.base, query.address);
      const holders = await Promise.all(asked.map((url) => walk.pages(url, PAGES)));
      return withRoles(holders.flat(), walk);
    }
    case 'rpps':
      return withRoles(await walk.pages(urls.practitionersByRpps(walk.base, query.rpps), PAGES), walk);
    case 'structure-id':
      return walk.pages(urls.structuresById(walk.base, query.id), PAGES);
    case 'names':
      return namedResources(query, walk);
  }
}

async function namedResources(
  { person, structures }: Extract<ApiQuery, { kind: 'names' }>,
  walk: Walk,
): Promise<Resource[]> {
  if (person !== null) {
    const found = await walk.pages(urls.practitionersByName(walk.base, person), PAGES);
    const persons = await withRoles(found, walk);
    if (toMailboxes(persons).length > 0) return persons;
  }
  for (const structure of structures) {
    const found = await walk.pages(urls.structuresByName(walk.base, structure), PAGES);
    if (toMailboxes(found).length > 0) return found;
  }
  return [];
}

/** Adds the roles of the practitioners, on which mailboxes hang too, and the structures of these. */
async function withRoles(found: readonly Resource[], walk: Walk): Promise<Resource[]> {
  const practitioners = found.filter((one) => one.resourceType === 'Practitioner' && one.active !== false);
  const ids = [...new Set(practitioners.map(({ id }) => id))].filter((id) => id !== '');
  if (ids.length > MOST_PRACTITIONERS) walk.cutShort();
  const calls: Promise<Resource[]>[] = [];
  for (let at = 0; at < Math.min(ids.length, MOST_PRACTITIONERS); at += IDS_A_CALL) {
    const some = ids.slice(at, Math.min(at + IDS_A_CALL, MOST_PRACTITIONERS));
    calls.push(walk.pages(urls.rolesOfPractitioners(walk.base, some), PAGES));
  }
  return [...found, ...(await Promise.all(calls)).flat()];
}

function isSame(one: ApiAccess, other: ApiAccess): boolean {
  return one.baseUrl === other.baseUrl && one.key === other.key;
}

function nothing(state: LookUpState, retryAt: number | null): ApiAnswer {
  return { state, mailboxes: [], more: false, isWhole: false, retryAt };
}
