import type { Path } from '../campaign/remark';

/** The part of the editor that shows a place: the campaign's own facts, or the lesson at this index. */
export type Part = 'campaign' | number;

/** The id of the field at a place of the document. */
export function fieldId(path: Path): string {
  return ['at', ...path.map(String)].join('.');
}

/** The keys of a JSON Pointer (RFC 6901). */
export function pathOfPlace(place: string): string[] {
  return place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Ids of the fields that may stand for a place, the nearest first: not every place has a field of its own. */
export function fieldsOfPlace(place: string): string[] {
  const path = pathOfPlace(place);
  return path.map((_, at) => fieldId(path.slice(0, path.length - at)));
}

export function partOfPlace(place: string): Part {
  const [room, index] = pathOfPlace(place);
  return room === 'lessons' && index !== undefined && /^\d+$/.test(index) ? Number(index) : 'campaign';
}
