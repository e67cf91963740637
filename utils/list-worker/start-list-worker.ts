import { downloadCampaign } from '../campaign/download-campaign';
import { type FileImportParts, importFile } from '../directory/import/import-file';
import type { UpdateOrder } from '../directory/import/import-runner';
import { type RunHereParts, runHere } from '../directory/import/run-here';
import { reasonOf } from '../directory/import-error';
import type { ImportNews, ImportOrder } from '../directory/import-messages';
import { fetchHere } from '../trust/list/fetch-here';
import type { ListNews, ListOrder } from './worker-messages';

export interface ListWorkerParts extends RunHereParts, FileImportParts {
  /** Orders come from our own pages and background only: a worker has no other door. */
  listen(onOrder: (order: ListOrder | ImportOrder) => void): void;
  tell(news: ListNews | ImportNews): void;
}

/** Carries out the one order that it is given, and stops when it is told to. */
export function startListWorker(parts: ListWorkerParts): void {
  const { tell } = parts;
  const controller = new AbortController();
  const { signal } = controller;
  const lists = fetchHere(parts.fetch);

  const update = async (order: UpdateOrder): Promise<void> => {
    try {
      const onProgress: Parameters<ReturnType<typeof runHere>['run']>[1] = (progress) =>
        tell({ kind: 'progress', progress });
      tell({ kind: 'updated', updated: await runHere(parts).run(order, onProgress, signal) });
    } catch (fault) {
      tell({ kind: 'failed', reason: reasonOf(fault) });
    }
  };
  parts.listen(async (order) => {
    switch (order.kind) {
      case 'cancel':
        return controller.abort();
      case 'import':
        return importFile(order.file, signal, parts);
      case 'update':
        return update(order.update);
      case 'trust-download':
        return tell({
          kind: 'trust-downloaded',
          download: await lists.download(order.source, order.known),
        });
      case 'trust-read':
        return tell({ kind: 'trust-was-read', read: await lists.read(order.text) });
      case 'campaign-download':
        return tell({
          kind: 'campaign-downloaded',
          download: await downloadCampaign(parts.fetch, order.source, order.known),
        });
    }
  });
}
