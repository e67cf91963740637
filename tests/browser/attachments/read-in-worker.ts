import type { ReaderNews } from '../../../utils/attachments/reader-messages';
import type { FileContent } from '../../../utils/mail/attachment-content';
import { pdf, showText } from '../../unit/attachments/build-pdf';
import { everyFormat } from '../../unit/attachments/every-format';

/** A file on its way into a page of the extension. */
export interface FileForWorker {
  readonly name: string;
  readonly base64: string;
}

/** One file of each format, and a PDF that has a password. */
export function filesForWorker(): FileForWorker[] {
  const locked = pdf([showText('asthme')], { password: 'motdepasse' });
  const files = { ...everyFormat(), 'ferme.pdf': locked };
  return Object.entries(files).map(([name, bytes]) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
}

/** Runs in a page of the extension: reads each file in a worker of its own. */
export async function readInWorkers(files: readonly FileForWorker[]): Promise<Record<string, FileContent>> {
  const contents: Record<string, FileContent> = {};
  for (const { name, base64 } of files) {
    const worker = new Worker('/attachment-reader.js');
    contents[name] = await new Promise<FileContent>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReaderNews>) => {
        if (data.kind === 'done') resolve(data.content);
      };
      worker.onerror = ({ message }) => reject(new Error(`${name}: ${message}`));
      worker.postMessage({ kind: 'begin', name, size: atob(base64).length });
      worker.postMessage({ kind: 'bytes', base64 });
      worker.postMessage({ kind: 'end' });
    });
    worker.terminate();
  }
  return contents;
}
