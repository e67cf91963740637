import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildService, datedList, MIRROR, OFFICIAL, plainList } from './build-service';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEY = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
const LIST = datedList(4, '2026-06-11T04:00:00Z');

function signed(text: string): string {
  return `${sign(null, Buffer.from(text), privateKey).toString('base64')}\n`;
}

describe('createTrustService, with a mirror whose key the policy names', () => {
  it('takes a signed list', async () => {
    const { service, settings } = buildService({ [MIRROR]: LIST, [`${MIRROR}.sig`]: signed(LIST) });
    Object.assign(settings, { trustListUrl: MIRROR, mirrorKey: KEY });
    expect((await service.refresh({ force: true })).current).toMatchObject({
      domains: 4,
      origin: 'mirror',
      signature: 'verified',
    });
  });

  it('looks for the signature behind the path of an address with a question mark', async () => {
    const address = 'https://miroir.example/liste.xml?site=1';
    const { service, settings } = buildService({
      [address]: LIST,
      'https://miroir.example/liste.xml.sig?site=1': signed(LIST),
    });
    Object.assign(settings, { trustListUrl: address, mirrorKey: KEY });
    expect((await service.refresh({ force: true })).current?.signature).toBe('verified');
  });

  it.each([
    ['a signature of something else', signed(plainList(4)), 'bad-signature'],
    ['no signature', new Response('not found', { status: 404 }), 'bad-signature'],
    ['a page for a signature', '<!doctype html>', 'bad-signature'],
    ['a signature that cannot be reached', new TypeError('Failed to fetch'), 'offline'],
  ])('takes nothing from it with %s', async (_what, signature, problem) => {
    const { service, settings } = buildService({ [MIRROR]: LIST, [`${MIRROR}.sig`]: signature });
    Object.assign(settings, { trustListUrl: MIRROR, mirrorKey: KEY });
    expect(await service.refresh({ force: true })).toMatchObject({
      current: null,
      lastTry: { origin: 'mirror', problem },
    });
  });

  it('still asks the official address, whose word does not hang on the organisation’s key', async () => {
    const { service, settings } = buildService({ [MIRROR]: LIST, [OFFICIAL]: plainList(3) });
    Object.assign(settings, { trustListUrl: MIRROR, mirrorKey: KEY });
    expect((await service.refresh({ force: true })).current).toMatchObject({
      origin: 'official',
      signature: 'none',
    });
  });

  it('does not take an unsigned list for verified because nothing has changed since', async () => {
    const { service, settings, web } = buildService({
      [MIRROR]: ({ headers }) =>
        headers.has('If-None-Match')
          ? new Response(null, { status: 304 })
          : new Response(LIST, { headers: { ETag: '"v1"' } }),
    });
    settings.trustListUrl = MIRROR;
    expect((await service.refresh({ force: true })).current?.signature).toBe('none');
    settings.mirrorKey = KEY;
    expect((await service.refresh({ force: true })).lastTry?.problem).toBe('offline');
    web.set(`${MIRROR}.sig`, signed(LIST));
    expect((await service.refresh({ force: true })).current?.signature).toBe('verified');
  });

  it('says of an XML signature that it was not verified', async () => {
    const xml = LIST.replace(
      '</ListeBlancheMSSante>',
      '<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"/></ListeBlancheMSSante>',
    );
    const { service, settings } = buildService({ [MIRROR]: xml });
    settings.trustListUrl = MIRROR;
    expect((await service.refresh({ force: true })).current?.signature).toBe('not-verified');
  });
});
