import * as z from 'zod/mini';
import { NO_PROGRESS, progressSchema, situationsSchema } from '../learning/progress';
import type { RecordStore } from '../platform/database';
import type { LEARNING_VERBS } from '../platform/learning-verbs';
import type { Handlers } from '../platform/messages';
import { readPackaged } from './read-packaged';

/** What is answered about campaigns and what was learnt. */
export type LearningHandlers = Pick<Handlers, keyof typeof LEARNING_VERBS>;

export function createLearningHandlers(learning: RecordStore): LearningHandlers {
  async function read<S extends z.ZodMiniType>(
    key: string,
    schema: S,
    none: z.infer<S>,
  ): Promise<z.infer<S>> {
    const kept = z.safeParse(schema, await learning.get(key));
    return kept.success ? kept.data : none;
  }
  return {
    'lesson-due': async () => ({ invitation: null }),
    'lesson-answer': async () => ({}),
    'campaigns-read': async () => ({
      campaigns: [{ origin: 'built-in', document: await readPackaged('/campaign.json') }],
      lastTry: null,
    }),
    'campaign-keep': async () => ({ problem: 'failed' }),
    'campaign-remove': async () => ({}),
    'campaigns-refresh': async () => ({ problem: null }),
    'learning-read': async () => ({
      progress: await read('progress', progressSchema, NO_PROGRESS),
      situations: await read('situations', situationsSchema, {}),
      steps: await read('steps', z.array(z.string()), []),
    }),
    'learning-note': async () => ({}),
    'learning-erase': async () => {
      await learning.clear();
      return {};
    },
  };
}
