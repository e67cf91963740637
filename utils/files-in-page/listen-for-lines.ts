import { browser } from 'wxt/browser';
import { ATTACHMENT_LINE } from './line-messages';
import { createReaders, type IncomingLine, type StartWorker } from './take-lines';

/**
 * Takes the lines of our own guards, in a context that may start workers: Firefox's background, or in Chromium the page
 * that nobody sees. Nobody else can open one: other extensions and pages come by another door, to which none listens.
 * @param onLine hears of each line, and when it has ended
 */
export function listenForLines(onLine: (ended: Promise<void>) => void = () => undefined): void {
  const readers = createReaders(startWorker);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ATTACHMENT_LINE || port.sender?.id !== browser.runtime.id) return;
    const line: IncomingLine = {
      post(news) {
        try {
          port.postMessage(news);
        } catch {
          // The page is gone; its line says so next.
        }
      },
      onOrder: (listener) => port.onMessage.addListener(listener),
      onLost: (listener) => port.onDisconnect.addListener(listener),
      close: () => port.disconnect(),
    };
    onLine(new Promise((resolve) => readers.take(line, resolve)));
  });
}

const startWorker: StartWorker = (onNews, onFault) => {
  const worker = new Worker('/attachment-reader.js');
  worker.onmessage = ({ data }) => onNews(data);
  worker.onerror = onFault;
  return { post: (order) => worker.postMessage(order), end: () => worker.terminate() };
};
