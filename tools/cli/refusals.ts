import { ImportError } from '../../utils/directory/import-error';
import { TrustListError } from '../../utils/trust/list/trust-list';
import type { CliWords } from './words';

/** The command was written wrongly. */
export class UsageError extends Error {}

/** The command was understood and cannot be done. The message is for people. */
export class Refusal extends Error {}

/** How a command that threw is told, in one line, and its exit code. */
export function tellFault(fault: unknown, words: CliWords): { readonly line: string; readonly code: 1 | 2 } {
  if (fault instanceof UsageError) return { line: words.usage(fault.message), code: 2 };
  return { line: tellRefusal(fault, words), code: 1 };
}

/** What is told of a command, or of a part of one, that cannot be done. */
export function tellRefusal(fault: unknown, words: CliWords): string {
  if (fault instanceof Refusal) return fault.message;
  if (fault instanceof TrustListError) return words.trust[fault.problem];
  const cause = fault instanceof ImportError ? fault.cause : fault;
  const ofSystem = cause instanceof Error ? tellSystemFault(cause, words) : null;
  if (ofSystem !== null) return ofSystem;
  if (fault instanceof ImportError) return words.import[fault.reason];
  const [line] = (fault instanceof Error ? fault.message : String(fault)).split('\n');
  return words.unexpected(line ?? '');
}

/** Null unless the operating system refused. */
function tellSystemFault(fault: NodeJS.ErrnoException, words: CliWords): string | null {
  return words.file[fault.code ?? '']?.(fault.path ?? '') ?? null;
}
