import * as z from 'zod/mini';
import { campaignPlanSchema, lessonPlanSchema, localText, MOST_LESSONS, slug } from './plan';

/** The longest document that is read, in UTF-16 units. */
export const LONGEST_CAMPAIGN = 4_000_000;

/** A picture that lies in the extension (`public/lessons/<name>.svg`), or that the document carries. Never an address. */
const pictureSchema = z.object({
  source: z.union([
    z.object({ bundled: slug }),
    z.object({
      /** PNG, JPEG or WebP. An SVG could load and run things. */
      data: z
        .string()
        .check(z.regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z\d+/]+={0,2}$/), z.maxLength(400_000)),
    }),
  ]),
  alt: localText(300),
});
export type Picture = z.infer<typeof pictureSchema>;

const answerSchema = z.object({
  text: localText(300),
  isRight: z.boolean(),
  /** Said when this answer was chosen: why it is right, or what is meant instead. */
  explanation: localText(600),
});

export const questionSchema = z.object({
  question: localText(400),
  /** One right answer at least. */
  answers: z.array(answerSchema).check(z.minLength(2), z.maxLength(6)),
});
export type Question = z.infer<typeof questionSchema>;

const sourceSchema = z.object({
  label: localText(200),
  url: z.string().check(z.regex(/^https:\/\/[^\s]+$/), z.maxLength(500)),
});

export const lessonSchema = z.extend(lessonPlanSchema, {
  /** Markdown: paragraphs, emphasis, lists, headings from level 2, quotations, https links. Nothing else. */
  body: localText(6_000),
  picture: z.optional(pictureSchema),
  /** A situation of the practice webmail (`utils/learning/situations.ts`). */
  exercise: z.optional(slug),
  quiz: z.array(questionSchema).check(z.maxLength(5)),
  sources: z.array(sourceSchema).check(z.maxLength(10)),
});
export type Lesson = z.infer<typeof lessonSchema>;

/**
 * One campaign, one JSON document. Written in docs/campaigns.md; `docs/campaign.schema.json` is made from this.
 * What a schema cannot say (every text in every language, no name twice, days in order) is `checkCampaign`'s business.
 */
export const campaignSchema = z.extend(campaignPlanSchema, {
  format: z.literal('pli-sur-campaign'),
  version: z.literal(1),
  lessons: z.array(lessonSchema).check(z.minLength(1), z.maxLength(MOST_LESSONS)),
  /** Said after the last lesson. Markdown, as in a lesson. */
  thanks: localText(2_000),
});
export type Campaign = z.infer<typeof campaignSchema>;
