import type { HealthLevel } from '../../../../utils/health/evidence';

/** A mail of occupational health, with the level that a careful physician would give it. People are fictitious. */
export interface WorkMail {
  readonly name: string;
  readonly subject?: string;
  /** The whole body as it would leave: own words, quoted messages, signature. */
  readonly text: string;
  readonly attachments?: readonly string[];
  /** The levels that can be defended. */
  readonly level: readonly HealthLevel[];
  /** What the physician would say. */
  readonly why: string;
}

/** Nothing to see: any remark would be a false alarm. */
export const SILENT: readonly HealthLevel[] = ['none'];
/** Health is near, nobody's data is in it: a quiet remark does no harm. */
export const QUIET: readonly HealthLevel[] = ['none', 'possible'];
/** Somebody's follow-up or a measure at work, without a reason: worth a look, never a wall. */
export const REMARK: readonly HealthLevel[] = ['possible', 'probable'];
/** Tells of somebody's state of health. */
export const HEALTH: readonly HealthLevel[] = ['probable', 'certain'];
/** A diagnosis, a result or a treatment of somebody who can be told. */
export const DIAGNOSIS: readonly HealthLevel[] = ['certain'];
