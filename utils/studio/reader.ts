import type { LocalText } from '../campaign/plan';
import type { Path } from '../campaign/remark';

/** Something that has no place: where it stood (JSON Pointer), and what it was, as JSON. */
export interface Unplaced {
  readonly place: string;
  readonly json: string;
}

/** Reads the fields of one foreign object, forgivingly. What it cannot use it hands to `onLeft`. */
export interface Reader {
  /** Fields that may be there and are not asked for. */
  know(...keys: string[]): void;
  text(key: string): string;
  texts(key: string): string[];
  /** A text in one language or two. A plain one is taken for French. */
  local(key: string): LocalText;
  locals(key: string): LocalText[];
  /** Missing or unusable: 0. */
  number(key: string): number;
  flag(key: string): boolean;
  oneOfEach<T extends string>(key: string, allowed: readonly T[]): T[];
  object<T>(key: string, read: (reader: Reader) => T): T | undefined;
  list<T>(key: string, read: (reader: Reader) => T): T[];
  /** Hands over all fields that nobody asked for. */
  end(): void;
}

type OnLeft = (left: Unplaced) => void;

export function createReader(source: object, path: Path, onLeft: OnLeft): Reader {
  const known = new Set<string>();

  function take(key: string): unknown {
    known.add(key);
    return Object.getOwnPropertyDescriptor(source, key)?.value;
  }

  function leave(key: string, value: unknown, ...more: Path): void {
    if (value !== undefined && value !== null) onLeft(tell([...path, key, ...more], value));
  }

  function all<T>(key: string, read: (value: unknown, at: number) => T | undefined): T[] {
    const value = take(key);
    if (!Array.isArray(value)) {
      leave(key, value);
      return [];
    }
    return value.flatMap((item: unknown, at) => {
      const found = read(item, at);
      if (found === undefined) leave(key, item, at);
      return found === undefined ? [] : [found];
    });
  }

  const readInner = <T>(value: unknown, inner: Path, read: (reader: Reader) => T): T | undefined => {
    if (!isObject(value)) return undefined;
    const reader = createReader(value, inner, onLeft);
    const found = read(reader);
    reader.end();
    return found;
  };

  const readLocal = (value: unknown, inner: Path): LocalText | undefined =>
    typeof value === 'string'
      ? { fr: value }
      : readInner(value, inner, (reader) => {
          const fr = reader.text('fr');
          const en = reader.text('en');
          return { ...(fr !== '' && { fr }), ...(en !== '' && { en }) };
        });

  return {
    know: (...keys) => void keys.map((key) => known.add(key)),
    text(key) {
      const value = take(key);
      if (typeof value === 'string') return value;
      if (typeof value === 'number') return String(value);
      leave(key, value);
      return '';
    },
    texts: (key) => all(key, (value) => (typeof value === 'string' ? value : undefined)),
    local(key) {
      const value = take(key);
      const text = readLocal(value, [...path, key]);
      if (text === undefined) leave(key, value);
      return text ?? {};
    },
    locals: (key) => all(key, (value, at) => readLocal(value, [...path, key, at])),
    number(key) {
      const value = take(key);
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number === 'number' && Number.isFinite(number)) return number;
      leave(key, value);
      return 0;
    },
    flag(key) {
      const value = take(key);
      if (typeof value === 'boolean') return value;
      leave(key, value);
      return false;
    },
    oneOfEach: (key, allowed) => [...new Set(all(key, (value) => allowed.find((one) => one === value)))],
    object(key, read) {
      const value = take(key);
      const found = readInner(value, [...path, key], read);
      if (found === undefined) leave(key, value);
      return found;
    },
    list: (key, read) => all(key, (value, at) => readInner(value, [...path, key, at], read)),
    end() {
      for (const [key, value] of Object.entries(source)) if (!known.has(key)) leave(key, value);
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tell(path: Path, value: unknown): Unplaced {
  const place = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { place, json: toJson(value) };
}

/** What is nested without end cannot be written down; nobody has written it by hand either. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2);
  } catch {
    return '…';
  }
}
