import type { Campaign, Lesson } from '../schema';
import { attachments } from './attachments';
import { beFound } from './be-found';
import { changeOperator } from './change-operator';
import { employer } from './employer';
import { findAddress } from './find-address';
import { healthData } from './health-data';
import { invite } from './invite';
import { kindsOfMailbox } from './kinds-of-mailbox';
import { recogniseAddress } from './recognise-address';
import { secretaries } from './secretaries';
import { twoNetworks } from './two-networks';
import { writeToWorker } from './write-to-worker';

const LESSONS: readonly Lesson[] = [
  recogniseAddress,
  healthData,
  kindsOfMailbox,
  twoNetworks,
  findAddress,
  beFound,
  writeToWorker,
  employer,
  attachments,
  secretaries,
  invite,
  changeOperator,
];

/** The campaign that comes with the extension. */
export const BUILT_IN: Campaign = {
  format: 'pli-sur-campaign',
  version: 1,
  id: 'pli-sur',
  title: { fr: 'MSSanté en douze minutes', en: 'MSSanté in twelve minutes' },
  languages: ['fr', 'en'],
  audience: ['all'],
  period: { from: '2026-01-01', to: null },
  daysBetween: 3,
  lessons: [...LESSONS],
  thanks: {
    fr: 'Merci. Ces douze minutes protègent les personnes dont vous prenez soin.',
    en: 'Thank you. These twelve minutes protect the people in your care.',
  },
};
