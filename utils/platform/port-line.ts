import { browser } from 'wxt/browser';

/** A line to another world of the extension, over a port. */
export interface PortLine<Order> {
  /** Never throws: what is said to a lost end counts as its loss. */
  post(order: Order): void;
  close(): void;
}

/** Opens a line of this name. `onLost` is called if it breaks. News are what the other end posts, not looked at. */
export function openPortLine<Order, News>(
  name: string,
  onNews: (news: News) => void,
  onLost: () => void,
): PortLine<Order> {
  const port = browser.runtime.connect({ name });
  port.onMessage.addListener((news: unknown) => onNews(news as News));
  port.onDisconnect.addListener(onLost);
  return {
    post(order) {
      try {
        port.postMessage(order);
      } catch {
        onLost();
      }
    },
    close: () => port.disconnect(),
  };
}
