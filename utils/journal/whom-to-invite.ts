import { type Flow, type FlowKind, HEALTH_LEVELS, isHealthData } from './flows';

/** Kinds of correspondents that could be written to over MSSanté, and are not. */
const REACHABLE: ReadonlySet<FlowKind> = new Set(['internal', 'care', 'public-provider', 'other', 'outside']);

/** A kind of correspondent, and what would win most there. */
export interface Invitee {
  readonly flow: Flow;
  /** Messages with health data to such correspondents. */
  readonly health: number;
  /** `write`: most of them have a published address already; `invite`: most have none that is known. */
  readonly advice: 'write' | 'invite';
}

/** Kinds of correspondents outside MSSanté who were sent health data, those sent most of it first. */
export function whomToInvite(flows: readonly Flow[]): Invitee[] {
  return flows
    .filter(({ kind }) => REACHABLE.has(kind))
    .map((flow): Invitee => {
      const health = HEALTH_LEVELS.filter(isHealthData).reduce((sum, level) => sum + flow.messages[level], 0);
      return { flow, health, advice: flow.healthToPublished >= flow.healthToOthers ? 'write' : 'invite' };
    })
    .filter(({ health }) => health > 0)
    .sort((one, other) => other.health - one.health || other.flow.recipients - one.flow.recipients);
}
