import type { HealthLevel } from '../health/evidence';
import type { Contact, ContactKind } from './contact';
import type { JournalEntry } from './entry';

/** `outside`: lines of earlier versions tell no more than that. */
export type FlowKind = ContactKind | 'outside';

/** In the order in which they are told. */
export const FLOW_KINDS: readonly FlowKind[] = [
  'mssante',
  'patient',
  'internal',
  'care',
  'public-provider',
  'other',
  'outside',
  'unreadable',
];

export const HEALTH_LEVELS = ['none', 'possible', 'probable', 'certain'] as const satisfies HealthLevel[];

/** Messages to one kind of correspondent. A message to two kinds is counted with both. */
export interface Flow {
  readonly kind: FlowKind;
  /** Code of the profession (TRE_G15); null: not known. */
  readonly profession: string | null;
  /** Messages to at least one such correspondent, by what was found in them. */
  readonly messages: Readonly<Record<HealthLevel, number>>;
  /** Over all these messages: a person who was written to twice counts twice. */
  readonly recipients: number;
  /** How many of them have a published MSSanté address, have none at their name, or were not looked for. */
  readonly published: number;
  readonly unpublished: number;
  readonly unasked: number;
  /** Messages with health data to at least one such correspondent with a published address; to one without. */
  readonly healthToPublished: number;
  readonly healthToOthers: number;
}

type Counting = { -readonly [K in keyof Flow]: Flow[K] } & { messages: Record<HealthLevel, number> };

/** What a message holds that must be protected. */
export function isHealthData(level: HealthLevel): boolean {
  return level === 'probable' || level === 'certain';
}

/** Kinds of correspondents, told apart by profession; those written to most come first within a kind. */
export function countFlows(entries: readonly JournalEntry[]): Flow[] {
  const flows = new Map<string, Counting>();
  for (const entry of entries) {
    for (const { kind, profession, contacts } of groupContacts(contactsOf(entry)).values()) {
      const key = `${kind} ${profession}`;
      const flow = flows.get(key) ?? emptyFlow(kind, profession);
      flows.set(key, flow);
      addMessage(flow, contacts, entry.health);
    }
  }
  return [...flows.values()].sort(compareFlows);
}

/** The flows of each kind as one, whatever the profession, counted anew: a message counts once with each kind. */
export function countKinds(entries: readonly JournalEntry[]): Flow[] {
  return countFlows(
    entries.map((entry) => ({
      ...entry,
      ...(entry.contacts === undefined
        ? {}
        : { contacts: entry.contacts.map((contact) => ({ ...contact, profession: null })) }),
    })),
  );
}

export function countMessages({ messages }: Pick<Flow, 'messages'>): number {
  return HEALTH_LEVELS.reduce((sum, level) => sum + messages[level], 0);
}

type FlowContact = Omit<Contact, 'kind'> & { readonly kind: FlowKind };

const BY_CHANNEL: Readonly<Record<string, FlowKind>> = {
  trusted: 'mssante',
  probable: 'mssante',
  patient: 'patient',
  internal: 'internal',
  unreadable: 'unreadable',
};

/** The recipients of a line; of an earlier version's line, as far as their channels tell. */
export function contactsOf({
  contacts,
  channels,
}: Pick<JournalEntry, 'contacts' | 'channels'>): readonly FlowContact[] {
  if (contacts !== undefined) return contacts;
  return Object.entries(channels).flatMap(([channel, count]) => {
    const kind = BY_CHANNEL[channel] ?? 'outside';
    return count > 0 ? [{ kind, profession: null, equipped: null, count }] : [];
  });
}

function groupContacts(contacts: readonly FlowContact[]) {
  const groups = new Map<
    string,
    { readonly kind: FlowKind; readonly profession: string | null; readonly contacts: FlowContact[] }
  >();
  for (const contact of contacts) {
    const { kind, profession } = contact;
    const key = `${kind} ${profession}`;
    const group = groups.get(key) ?? { kind, profession, contacts: [] };
    groups.set(key, group);
    group.contacts.push(contact);
  }
  return groups;
}

function emptyFlow(kind: FlowKind, profession: string | null): Counting {
  return {
    kind,
    profession,
    messages: { none: 0, possible: 0, probable: 0, certain: 0 },
    recipients: 0,
    published: 0,
    unpublished: 0,
    unasked: 0,
    healthToPublished: 0,
    healthToOthers: 0,
  };
}

function addMessage(flow: Counting, contacts: readonly FlowContact[], health: HealthLevel): void {
  flow.messages[health]++;
  for (const { equipped, count } of contacts) {
    flow.recipients += count;
    if (equipped === null) flow.unasked += count;
    else if (equipped) flow.published += count;
    else flow.unpublished += count;
  }
  if (!isHealthData(health)) return;
  if (contacts.some(({ equipped }) => equipped)) flow.healthToPublished++;
  if (contacts.some(({ equipped }) => !equipped)) flow.healthToOthers++;
}

function compareFlows(one: Flow, other: Flow): number {
  return (
    FLOW_KINDS.indexOf(one.kind) - FLOW_KINDS.indexOf(other.kind) ||
    countMessages(other) - countMessages(one) ||
    (one.profession ?? '').localeCompare(other.profession ?? '')
  );
}
