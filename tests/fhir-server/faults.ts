import type { IncomingMessage, ServerResponse } from 'node:http';

/** What can go wrong with an answer. */
export type Fault =
  /** Any status, with the OperationOutcome that the real API sends along. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** Answers properly, this many ms later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Sends the headers and half of the body, then hangs. */
  | { readonly kind: 'hang-in-body' }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: 'cut' }
  /** Whole to the network, but the JSON stops half-way. */
  | { readonly kind: 'half-json' }
  /** The page of a proxy or of a hotel's network, with status 200. */
  | { readonly kind: 'html' }
  | { readonly kind: 'empty' }
  /** JSON, but another resource. */
  | { readonly kind: 'wrong-resource' }
  /** An OperationOutcome with status 200. */
  | { readonly kind: 'outcome' }
  /** A bundle that never seems to end. */
  | { readonly kind: 'huge' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** A good answer whose next page is elsewhere. */
  | { readonly kind: 'next'; readonly url: string };

export function operationOutcome(code: string, diagnostics: string): string {
  return JSON.stringify({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code, diagnostics }],
  });
}

/** Answers by a fault; `good` is the body that would have been sent. False: it should still be answered properly. */
export async function answerByFault(
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
  good: string,
): Promise<boolean> {
  const half = good.slice(0, Math.floor(good.length / 2));
  switch (fault.kind) {
    case 'status':
      if (fault.retryAfter !== undefined) response.setHeader('Retry-After', fault.retryAfter);
      send(response, fault.status, operationOutcome('processing', `scripted ${fault.status}`));
      return true;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return false;
    case 'hang':
      return true;
    case 'hang-in-body':
      response.writeHead(200, { 'Content-Type': 'application/fhir+json' });
      response.write(half);
      return true;
    case 'cut':
      response.writeHead(200, { 'Content-Type': 'application/fhir+json', 'Content-Length': good.length * 2 });
      response.write(half, () => request.socket.destroy());
      return true;
    case 'half-json':
      send(response, 200, half);
      return true;
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><title>Connexion</title><p>Veuillez vous identifier.</p>');
      return true;
    case 'empty':
      send(response, 200, '');
      return true;
    case 'wrong-resource':
      send(response, 200, JSON.stringify({ resourceType: 'CapabilityStatement', status: 'active' }));
      return true;
    case 'outcome':
      send(response, 200, operationOutcome('processing', 'scripted outcome'));
      return true;
    case 'huge':
      writeForEver(response);
      return true;
    case 'redirect':
      response.writeHead(302, { Location: fault.to });
      response.end();
      return true;
    case 'next':
      send(response, 200, withNext(good, fault.url));
      return true;
  }
}

export function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'application/fhir+json;charset=UTF-8' });
  response.end(body);
}

function withNext(bundle: string, url: string): string {
  const read: unknown = JSON.parse(bundle);
  return JSON.stringify({ ...Object(read), link: [{ relation: 'next', url }] });
}

/** Until the reader has had enough. */
function writeForEver(response: ServerResponse): void {
  const piece = ' '.repeat(1_000_000);
  response.writeHead(200, { 'Content-Type': 'application/fhir+json' });
  response.write('{"resourceType":"Bundle"');
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}
