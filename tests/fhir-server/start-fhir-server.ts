import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Bundle } from 'fhir/r4';
import { type DirectoryResource, fictitiousDirectory } from './directory-data';
import { answerByFault, type Fault, operationOutcome, send } from './faults';
import { included, RESOURCE_TYPES, searchDirectory, UnknownParameter } from './search-directory';

export interface FhirServerOptions {
  /** The only key that opens it. */
  readonly key?: string;
  readonly resources?: readonly DirectoryResource[];
  /** 0: any free port. */
  readonly port?: number;
}

export interface SeenRequest {
  readonly method: string;
  /** Path and query as they came in. */
  readonly url: string;
  readonly key: string | null;
  readonly headers: IncomingMessage['headers'];
}

export interface FhirServer {
  /** `http://127.0.0.1:<port>/fhir/v2` */
  readonly baseUrl: string;
  readonly key: string;
  /** All requests since the start or since `forget`, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** The next requests are answered by these, one each (null: properly); afterwards properly again. */
  script(faults: readonly (Fault | null)[]): void;
  /** Every request is answered by this, until `always(null)`. */
  always(fault: Fault | null): void;
  /** Forgets requests, scripted faults and open pages. */
  forget(): void;
  stop(): Promise<void>;
}

const PATH = '/fhir/v2';
const DEFAULT_COUNT = 50;

interface Search {
  readonly type: string;
  readonly parameters: URLSearchParams;
  readonly from: number;
}

/**
 * Starts an API that answers like the Annuaire Santé, on 127.0.0.1 and from fictitious data: key in its header, opaque
 * next pages, `_include`, `_elements`, OperationOutcomes, and faults on demand. It allows no other origin (no CORS),
 * as an extension with a host permission needs none.
 */
export async function startFhirServer(options: FhirServerOptions = {}): Promise<FhirServer> {
  const { key = 'clef-de-test', resources = fictitiousDirectory(), port = 0 } = options;
  const requests: SeenRequest[] = [];
  const pages = new Map<string, Search>();
  let scripted: (Fault | null)[] = [];
  let lasting: Fault | null = null;
  let baseUrl = '';

  function page(search: Search): Bundle {
    const { type, parameters, from } = search;
    const found = searchDirectory(resources, type, parameters);
    const count = Number(parameters.get('_count') ?? DEFAULT_COUNT);
    const shown = found.slice(from, from + count);
    const link = [{ relation: 'self', url: `${baseUrl}/${type}?${parameters}` }];
    if (from + count < found.length) {
      const id = randomUUID();
      pages.set(id, { ...search, from: from + count });
      link.push({ relation: 'next', url: `${baseUrl}/_page?id=${id}` });
    }
    const elements = parameters.get('_elements');
    const entry = (mode: 'match' | 'include') => (one: DirectoryResource) => ({
      fullUrl: `${baseUrl}/${one.resourceType}/${one.id}`,
      resource: elements === null ? one : onlyElements(one, elements.split(',')),
      search: { mode },
    });
    const extra = included(resources, shown, parameters);
    return {
      resourceType: 'Bundle',
      id: randomUUID(),
      type: 'searchset',
      ...(parameters.get('_total') === 'none' ? {} : { total: found.length }),
      link,
      entry: [...shown.map(entry('match')), ...extra.map(entry('include'))],
    };
  }

  /** The proper answer: status and body. */
  function properAnswer(request: IncomingMessage, body: string): [number, string] {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.headers['esante-api-key'] !== key) {
      return [401, JSON.stringify({ message: 'Unauthorized', http_status_code: 401 })];
    }
    if (!url.pathname.startsWith(`${PATH}/`)) return [404, operationOutcome('not-found', 'No context-path')];
    const [type = '', method] = url.pathname.slice(PATH.length + 1).split('/');
    if (type === '_page') {
      const search = pages.get(url.searchParams.get('id') ?? '');
      return search
        ? [200, JSON.stringify(page(search))]
        : [410, operationOutcome('processing', 'page gone')];
    }
    if (!RESOURCE_TYPES.includes(type)) {
      return [404, operationOutcome('processing', `HAPI-0302: Unknown resource type '${type}'`)];
    }
    const parameters = method === '_search' ? new URLSearchParams(body) : url.searchParams;
    try {
      return [200, JSON.stringify(page({ type, parameters, from: 0 }))];
    } catch (error) {
      if (!(error instanceof UnknownParameter)) throw error;
      return [400, operationOutcome('invalid', error.message)];
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const header = request.headers['esante-api-key'];
    requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      key: typeof header === 'string' ? header : null,
      headers: request.headers,
    });
    const fault = scripted.shift() ?? lasting;
    let body = '';
    for await (const piece of request) body += String(piece);
    const [status, proper] = properAnswer(request, body);
    if (fault !== null && (await answerByFault(fault, request, response, proper))) return;
    send(response, status, proper);
  }

  const server = createServer((request, response) => {
    // A client that went away is part of the tests.
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  baseUrl = `http://127.0.0.1:${address.port}${PATH}`;

  return {
    baseUrl,
    key,
    requests,
    script: (faults) => {
      scripted = [...faults];
    },
    always: (fault) => {
      lasting = fault;
    },
    forget: () => {
      requests.length = 0;
      pages.clear();
      scripted = [];
      lasting = null;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As the server does it: `resourceType`, `id`, the elements asked for, and a tag that says so. */
function onlyElements(resource: DirectoryResource, elements: readonly string[]): DirectoryResource {
  const kept = Object.entries(resource).filter(([name]) =>
    ['resourceType', 'id', ...elements].includes(name),
  );
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue';
  return {
    ...Object.fromEntries(kept),
    resourceType: resource.resourceType,
    meta: { tag: [{ system, code: 'SUBSETTED' }] },
  };
}
