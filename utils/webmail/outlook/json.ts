/**
 * Looks into JSON of unknown shape. A member that is absent, inherited or of another type is null (or an empty
 * list): Outlook adds, drops and reorders members from one build to the next.
 */
export function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** True if the member is there, even as null. */
export function hasMember(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

export function textOfMember(value: unknown, key: string): string | null {
  const member = memberOf(value, key);
  return typeof member === 'string' ? member : null;
}

export function listOfMember(value: unknown, key: string): readonly unknown[] {
  const member = memberOf(value, key);
  return Array.isArray(member) ? member : [];
}

/** `Message` of `{"__type": "Message:#Exchange"}`; empty if there is none. */
export function typeOf(value: unknown): string {
  return textOfMember(value, '__type')?.split(':')[0] ?? '';
}

/** Parses JSON; undefined, which JSON cannot say, if it is none. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
