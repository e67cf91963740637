import type { Lang } from '../../../utils/platform/language';
import { checkEn } from './check-en';
import { checkFr } from './check-fr';
import { editEn } from './edit-en';
import { editFr } from './edit-fr';
import { playEn } from './play-en';
import { playFr } from './play-fr';
import { previewEn } from './preview-en';
import { previewFr } from './preview-fr';
import { roomEn } from './room-en';
import { roomFr } from './room-fr';
import { shareEn } from './share-en';
import { shareFr } from './share-fr';
import { startEn } from './start-en';
import { startFr } from './start-fr';

const fr = {
  page: (title: string) => `${title} · Studio Pli sûr`,
  title: 'Studio de campagnes · Pli sûr',
  product: 'Pli sûr',
  studio: 'Studio de campagnes',
  start: startFr,
  room: roomFr,
  edit: editFr,
  check: checkFr,
  preview: previewFr,
  play: playFr,
  share: shareFr,
};

/** The words of the studio, in French: the shape that every other language has. */
export type StudioWords = typeof fr;

const en: StudioWords = {
  page: (title) => `${title} · Pli sûr studio`,
  title: 'Campaign studio · Pli sûr',
  product: 'Pli sûr',
  studio: 'Campaign studio',
  start: startEn,
  room: roomEn,
  edit: editEn,
  check: checkEn,
  preview: previewEn,
  play: playEn,
  share: shareEn,
};

/** The catalogue of the studio in a language. */
export function studioWords(lang: Lang): StudioWords {
  return lang === 'fr' ? fr : en;
}
