import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import type { RecordedRequest } from './messages';

/** Replica: what the server understands of a call. Written apart from the adapter: the two must not agree by sharing. */
const Person = z.object({ EmailAddress: z.string() });
const Property = z.object({ Value: z.string() });

export const Item = z.object({
  __type: z.string(),
  ToRecipients: z.optional(z.array(Person)),
  CcRecipients: z.optional(z.array(Person)),
  BccRecipients: z.optional(z.array(Person)),
  Subject: z.optional(z.string()),
  Body: z.optional(z.object({ Value: z.string() })),
  NewBodyContent: z.optional(z.object({ Value: z.string() })),
  From: z.optional(z.object({ Mailbox: Person })),
  ExtendedProperty: z.optional(z.array(Property)),
});
export type Item = z.infer<typeof Item>;

export const Call = z.object({
  Body: z.object({
    MessageDisposition: z.optional(z.string()),
    Items: z.optional(z.array(Item)),
    ItemChanges: z.optional(
      z.array(
        z.object({
          ItemId: z.object({ Id: z.string() }),
          Updates: z.array(z.object({ Item: Item })),
        }),
      ),
    ),
    ItemIds: z.optional(z.array(z.object({ Id: z.string() }))),
    ParentItemId: z.optional(z.object({ Id: z.string() })),
    Attachments: z.optional(z.array(z.object({ Name: z.string(), Content: z.string() }))),
  }),
});
export type Call = z.infer<typeof Call>;

/** Reads a call from the body or, if that is empty, from the header for small payloads. */
export async function readCall(request: IncomingMessage): Promise<{ call: Call; recorded: RecordedRequest }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  const header = request.headers['x-owa-urlpostdata'];
  const isInBody = body !== '';
  const payload: unknown = JSON.parse(isInBody ? body : decodeURIComponent(String(header)));
  const url = request.url ?? '';
  const call = Call.parse(payload);
  const recorded: RecordedRequest = {
    action: new URL(url, 'http://replica.invalid').searchParams.get('action') ?? '',
    disposition: call.Body.MessageDisposition ?? null,
    url,
    payloadIn: isInBody ? 'body' : 'header',
    payload,
  };
  return { call, recorded };
}
