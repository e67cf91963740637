import type { CampaignDeskParts } from '../campaign/campaign-desk';
import type { ImportRunner } from '../directory/import/import-runner';
import { ImportError } from '../directory/import-error';
import type { ListFetcher } from '../trust/list/list-fetcher';
import { giveOrder, type OpenLine } from './give-order';

/** A worker whose background has died lets go of the import lock a moment later, in ms. */
const LAST_BREATH = 1_000;

/** Runs imports in a worker, each in one of its own. */
export function runInWorker(openLine: OpenLine): ImportRunner {
  const runner: ImportRunner = {
    async run(update, onProgress, signal) {
      const end = await giveOrder(openLine, { kind: 'update', update }, { onProgress, signal });
      if (end?.kind === 'updated') return end.updated;
      throw new ImportError(end?.kind === 'failed' ? end.reason : 'failed');
    },
  };
  return {
    async run(...order) {
      const updated = await runner.run(...order);
      if (updated !== null) return updated;
      await new Promise((resolve) => setTimeout(resolve, LAST_BREATH));
      return runner.run(...order);
    },
  };
}

/** Gets campaigns in a worker, each in one of its own: there they are checked. */
export function downloadCampaignInWorker(openLine: OpenLine): CampaignDeskParts['download'] {
  return async (source, known) => {
    const end = await giveOrder(openLine, { kind: 'campaign-download', source, known });
    return end?.kind === 'campaign-downloaded' ? end.download : { kind: 'problem', problem: 'failed' };
  };
}

/** Reads trust lists in a worker, each in one of its own. */
export function fetchInWorker(openLine: OpenLine): ListFetcher {
  return {
    async download(source, known) {
      const end = await giveOrder(openLine, { kind: 'trust-download', source, known });
      return end?.kind === 'trust-downloaded' ? end.download : { kind: 'problem', problem: 'failed' };
    },
    async read(text) {
      const end = await giveOrder(openLine, { kind: 'trust-read', text });
      return end?.kind === 'trust-was-read' ? end.read : 'failed';
    },
  };
}
