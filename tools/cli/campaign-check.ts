import { createReadStream } from 'node:fs';
import { BUILT_IN } from '../../utils/campaign/built-in/campaign';
import { type CheckedCampaign, checkCampaign } from '../../utils/campaign/check-campaign';
import type { LocalText } from '../../utils/campaign/plan';
import { readCampaign } from '../../utils/campaign/read-campaign';
import type { Remark } from '../../utils/campaign/remark';
import { type Campaign, LONGEST_CAMPAIGN } from '../../utils/campaign/schema';
import { Refusal } from './refusals';
import type { CliWords } from './words';

/** What is told of a campaign that is in order. Texts by language, `fr` and `en`. */
export interface CampaignReport {
  readonly title: LocalText;
  readonly lessons: readonly {
    readonly id: string;
    readonly title: LocalText;
    /** As the author says; a warning says where it takes longer to read. */
    readonly minutes: number;
  }[];
  readonly languages: Campaign['languages'];
  readonly warnings: readonly Remark[];
}

/**
 * Checks a campaign as the extension does before it takes one; without a file, the built-in one.
 * @throws {Refusal} if it would not be taken, and the error of the file system
 */
export async function runCampaignCheck(file: string | null, words: CliWords): Promise<CampaignReport> {
  const checked = file === null ? checkCampaign(BUILT_IN) : readCampaign(await readText(file));
  const { campaign, warnings } = checked;
  if (campaign === null) throw new Refusal(sentenceOf(checked, words));
  const { title, languages } = campaign;
  const lessons = campaign.lessons.map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    minutes: lesson.minutes,
  }));
  return { title, lessons, languages, warnings };
}

/** The text of a file, and of an endless one a little more than what is let through. */
async function readText(file: string): Promise<string> {
  let text = '';
  for await (const piece of createReadStream(file, { encoding: 'utf8' })) {
    text += String(piece);
    if (text.length > LONGEST_CAMPAIGN) break;
  }
  return text;
}

function sentenceOf({ problems }: CheckedCampaign, words: CliWords): string {
  const [first] = problems;
  return first === undefined
    ? words.unexpected('')
    : words.campaignRefused(first.message, problems.length - 1);
}
