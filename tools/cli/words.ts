import type { Message } from '../../utils/campaign/remark';
import type { ImportFailure } from '../../utils/directory/state';
import type { Problem } from '../../utils/policy/problem';
import type { TrustListError } from '../../utils/trust/list/trust-list';
import { english } from './words-en';
import { french } from './words-fr';

/** What the commands say to people. */
export interface CliWords {
  readonly help: string;
  /** Help on one command, where there is more to say. */
  readonly helpOf: Readonly<Partial<Record<string, string>>>;
  usage(problem: string): string;
  unknownCommand(name: string): string;
  readonly noCommand: string;
  missing(what: readonly string[]): string;
  tooMany(what: string): string;
  readonly badLimit: string;
  readonly badLanguage: string;
  badOption(problem: string): string;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  readonly import: Readonly<Record<ImportFailure, string>>;
  readonly trust: Readonly<Record<TrustListError['problem'], string>>;
  /** By the code of the operating system. */
  readonly file: Readonly<Partial<Record<string, (path: string) => string>>>;
  /** About one line of the input. */
  readonly lines: {
    bad(number: number, problem: string): string;
    readonly tooLong: string;
    readonly notJson: string;
    readonly notObject: string;
    badField(place: string): string;
  };
  readonly policy: { notJson(path: string): string; problem(problem: Problem): string };
  /** About a file that is to be added up: one sentence each, with its name. */
  readonly summary: {
    notJson(path: string): string;
    foreign(path: string): string;
    newer(path: string): string;
    malformed(path: string, place: string): string;
    twice(path: string, other: string): string;
    unread(path: string, problem: string): string;
    readonly nothing: string;
    badDay(text: string): string;
    readonly badCampaign: string;
  };
  readonly badPrivateKey: string;
  readonly badPublicKey: string;
  readonly notVerified: string;
  /** `others`: how many more problems there are. */
  campaignRefused(problem: Message, others: number): string;
  unexpected(problem: string): string;
  progress(percent: number, rows: number): string;
}

export type ArgumentName = 'FILE' | 'OUT' | 'QUERY' | 'KEY' | 'SIG' | 'PUBLIC_KEY';

/** French, unless the locale of the terminal is English. */
export function wordsFor(environment: NodeJS.ProcessEnv): CliWords {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en/i.test(locale) ? english : french;
}
