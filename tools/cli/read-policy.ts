import { readFile } from 'node:fs/promises';
import { mergeSettings } from '../../utils/policy/merge';
import type { Problem } from '../../utils/policy/problem';
import { readSettings } from '../../utils/policy/read-settings';
import type { DecidedSettings } from '../../utils/policy/schema';
import { Refusal } from './refusals';
import type { CliWords } from './words';

/** The settings that a policy makes for people who have chosen nothing, and what is wrong with it. */
export interface ReadPolicy {
  readonly settings: DecidedSettings;
  readonly problems: readonly Problem[];
}

/**
 * Reads a policy as the extension does: what is wrong is left out and told, the rest holds.
 * @param path none: the defaults
 * @throws {Refusal} if the file is no JSON
 */
export async function readPolicy(path: string | undefined, words: CliWords): Promise<ReadPolicy> {
  const text = path === undefined ? '{}' : await readFile(path, 'utf8');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Refusal(words.policy.notJson(path ?? ''));
  }
  const { settings, problems } = readSettings(raw);
  return { settings: mergeSettings(settings, {}).values, problems };
}
