import { countMessages, type Flow, HEALTH_LEVELS } from '../../utils/journal/flows';
import { professionName } from '../../utils/journal/profession-names';
import type { Invitee } from '../../utils/journal/whom-to-invite';
import type { Lang } from '../../utils/platform/language';
import type { Table } from './table';
import type { ReportWords } from './words-fr';

/** Every flow, with all that is counted of it. */
export function flowTable(flows: readonly Flow[], { flows: words }: ReportWords, lang: Lang): Table {
  return {
    caption: words.kindsTitle,
    head: [
      words.kind,
      words.profession,
      words.messages,
      ...HEALTH_LEVELS.map((level) => words.levels[level]),
      words.recipients,
      words.published,
      words.unpublished,
      words.unasked,
    ],
    rows: flows.map((flow) => [
      words.kinds[flow.kind],
      sayProfession(flow, words.unknownProfession, lang),
      countMessages(flow),
      ...HEALTH_LEVELS.map((level) => flow.messages[level]),
      flow.recipients,
      flow.published,
      flow.unpublished,
      flow.unasked,
    ]),
  };
}

export function inviteTable(invitees: readonly Invitee[], { flows: words }: ReportWords, lang: Lang): Table {
  return {
    caption: words.inviteTitle,
    head: [words.kind, words.profession, words.health, words.healthPublished, words.adviceColumn],
    rows: invitees.map(({ flow, health, advice }) => [
      words.kinds[flow.kind],
      sayProfession(flow, words.unknownProfession, lang),
      health,
      flow.healthToPublished,
      words.advice[advice],
    ]),
  };
}

export function contentTable(
  content: readonly (readonly [string, number])[],
  { flows: words }: ReportWords,
): Table {
  return {
    caption: words.contentTitle,
    head: [words.evidence, words.messages],
    rows: content.map(([kind, count]) => [words.content[kind] ?? kind, count]),
  };
}

function sayProfession({ profession }: Flow, unknown: string, lang: Lang): string {
  return profession === null ? unknown : professionName(profession, lang);
}
