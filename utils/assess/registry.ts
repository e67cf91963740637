import type { Rule } from './rule';
import { applicativeMailbox } from './rules/applicative-mailbox';
import { attachmentUnread } from './rules/attachment-unread';
import { contentUnread } from './rules/content-unread';
import { internalHealth } from './rules/internal-health';
import { lookAlike } from './rules/look-alike';
import { mssanteFromOrdinary } from './rules/mssante-from-ordinary';
import { outsideFromMssante } from './rules/outside-from-mssante';
import { outsideHealth } from './rules/outside-health';
import { outsidePossibleHealth } from './rules/outside-possible-health';
import { patientFromMssante } from './rules/patient-from-mssante';
import { patientFromOrdinary } from './rules/patient-from-ordinary';
import { patientKeyWrong } from './rules/patient-key-wrong';
import { probableNotListed } from './rules/probable-not-listed';
import { probableStaleList } from './rules/probable-stale-list';
import { testDomainHealth } from './rules/test-domain-health';
import { unreadableHealth } from './rules/unreadable-health';
import { unreadablePossibleHealth } from './rules/unreadable-possible-health';

/** Every rule. Findings of the same level keep this order, the most telling first. */
export const RULES: readonly Rule[] = [
  lookAlike,
  patientFromOrdinary,
  outsideHealth,
  testDomainHealth,
  unreadableHealth,
  patientKeyWrong,
  mssanteFromOrdinary,
  outsideFromMssante,
  internalHealth,
  outsidePossibleHealth,
  contentUnread,
  unreadablePossibleHealth,
  attachmentUnread,
  probableNotListed,
  probableStaleList,
  patientFromMssante,
  applicativeMailbox,
];
