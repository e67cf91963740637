import { type Draft, read, unread } from '../../mail/draft';
import { splitBody } from '../../mail/quoted-text';
import type { Composer, HeldRequest, RequestReading } from '../contract';
import { bodyFromHtml } from '../html-body';
import { readAttachments, readSender } from './read-draft';
import { FIELDS, readField } from './recipients';

/**
 * Roundcube sends and saves by posting the compose form with `_task=mail`, `_action=send`. A save bears `_draft=1`,
 * or `_saveonly=1` when a message that has already left is stored again. Null for every other request.
 */
export function readRequest(
  request: HeldRequest,
  page: Document,
  composer: Composer | null,
): RequestReading | null {
  const fields = new Map(request.fields ?? (request.text === null ? [] : new URLSearchParams(request.text)));
  const query = URL.canParse(request.url) ? new URL(request.url).searchParams : new URLSearchParams();
  const action = fields.get('_action') ?? query.get('_action');
  if (action !== 'send') return null;
  if (!fields.has('_message') && !fields.has('_to')) return { kind: 'opaque', composer };
  const draft = draftOf(fields, page, composer);
  const isSave = isOn(fields.get('_draft')) || isOn(query.get('_saveonly')) || isOn(fields.get('_saveonly'));
  return isSave ? { kind: 'save', draft } : { kind: 'send', draft, composer };
}

function draftOf(fields: ReadonlyMap<string, string>, page: Document, composer: Composer | null): Draft {
  const message = fields.get('_message');
  const subject = fields.get('_subject');
  const isHtml = isOn(fields.get('_is_html'));
  return {
    sender: readSender(composer?.root ?? page, fields.get('_from')),
    recipients: read(FIELDS.flatMap((field) => readField(field, fields.get(`_${field}`) ?? ''))),
    subject: subject === undefined ? unread('not-found') : read(subject),
    body:
      message === undefined
        ? unread('not-found')
        : read(isHtml ? bodyFromHtml(message, new DOMParser()) : splitBody(message)),
    attachments: readAttachments(page),
    host: page.location.hostname,
  };
}

function isOn(value: string | null | undefined): boolean {
  return value === '1' || value === 'true';
}
