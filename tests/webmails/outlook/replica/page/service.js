// Replica: the one way out of the page, `…/service.svc`, in the manners of the cloud and of Exchange servers.

import { options } from './options.js';

/** Longest payload, encoded, that goes into a header. */
const MAX_IN_HEADER = 2048;

let calls = 0;

/** Posts a call and gives the answer's body. Rejects when it could not be posted. */
export async function post(action, actionName, body) {
  calls += 1;
  const payload = JSON.stringify({
    __type: `${action}JsonRequest:#Exchange`,
    Header: { __type: 'JsonRequestHeaders:#Exchange', RequestServerVersion: 'V2018_01_08' },
    Body: { __type: `${action}Request:#Exchange`, ...body },
  });
  const headers = { action, 'content-type': 'application/json; charset=utf-8' };
  const inHeader = encodeURIComponent(payload);
  const isInHeader = options.usesUrlPostData && inHeader.length <= MAX_IN_HEADER;
  if (isInHeader) headers['x-owa-urlpostdata'] = inHeader;
  const text = isInHeader ? '' : payload;
  const answer = await send(action, actionName, headers, text);
  return JSON.parse(answer).Body;
}

async function send(action, actionName, headers, text) {
  const cloud = `/owa/0/service.svc?action=${action}&app=Mail&n=${calls}`;
  if (options.transport === 'xhr') return sendByXhr(action, actionName, headers, text);
  const init = { method: 'POST', headers: { ...headers, 'x-req-source': 'Mail' }, body: text };
  const response = await (options.transport === 'request'
    ? fetch(new Request(cloud, init))
    : fetch(cloud, init));
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

function sendByXhr(action, actionName, headers, text) {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', `/owa/service.svc?action=${action}&ID=-${calls}&AC=1`);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.setRequestHeader('X-OWA-ActionName', actionName);
    xhr.setRequestHeader('X-OWA-CANARY', 'replica');
    xhr.onload = () =>
      xhr.status === 200 ? resolve(xhr.responseText) : reject(new Error(`status ${xhr.status}`));
    xhr.onerror = () => reject(new Error('not sent'));
    xhr.onabort = () => reject(new Error('not sent'));
    xhr.send(text);
  });
}
