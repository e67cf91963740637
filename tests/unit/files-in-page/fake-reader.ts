import type { OpenReader } from '../../../utils/files-in-page/hand-over-file';
import type { LineNews, LineOrder } from '../../../utils/files-in-page/line-messages';

/** A reader that does what the test says, and writes down what it hears. */
export interface FakeReader {
  readonly open: OpenReader;
  readonly heard: LineOrder[];
  /** Lines that were opened, and closed. */
  opened: number;
  closed: number;
  say(news: LineNews): void;
  breakLine(): void;
}

/** @param answer what the reader says to an order, at once */
export function fakeReader(answer: (order: LineOrder, reader: FakeReader) => void): FakeReader {
  let tell: (news: LineNews) => void = () => undefined;
  let lose: () => void = () => undefined;
  const reader: FakeReader = {
    heard: [],
    opened: 0,
    closed: 0,
    say: (news) => tell(news),
    breakLine: () => lose(),
    open: async (onNews, onLost) => {
      reader.opened += 1;
      tell = onNews;
      lose = onLost;
      return {
        post(order) {
          reader.heard.push(order);
          queueMicrotask(() => answer(order, reader));
        },
        close() {
          reader.closed += 1;
        },
      };
    },
  };
  return reader;
}
