import type { HeldRequest } from '../../webmail/contract';

/** Larger texts are not copied between the worlds; the request then counts as unreadable. 8 MB of UTF-16. */
const LARGEST = 4_000_000;

type Body = Pick<HeldRequest, 'text' | 'fields'>;
const UNREADABLE: Body = { text: null, fields: null };

/** A request body as plain data if that can be done at once, else null. */
export function describeBody(body: unknown): Body | null {
  if (body === null || body === undefined) return UNREADABLE;
  if (typeof body === 'string') return { text: body.length > LARGEST ? null : body, fields: null };
  if (body instanceof URLSearchParams) return { text: null, fields: [...body] };
  if (body instanceof FormData) return { text: null, fields: describeForm(body) };
  return null;
}

/** Reads what has to be waited for: blobs, buffers, the body of a `Request`. */
export async function readBody(body: BodyInit | Request): Promise<Body> {
  try {
    if (body instanceof ReadableStream) return UNREADABLE;
    const text = await (body instanceof Request ? body.clone() : new Response(body)).text();
    return describeBody(text) ?? UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

export function describeForm(form: FormData): [string, string][] {
  return [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
}
