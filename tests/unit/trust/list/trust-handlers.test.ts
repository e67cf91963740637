import { describe, expect, it } from 'vitest';
import { createTrustHandlers } from '../../../../utils/trust/list/trust-handlers';
import { buildService, datedList, OFFICIAL, plainList } from './build-service';

const CALLER = { tabId: null, frameId: 0, url: '' };

describe('createTrustHandlers', () => {
  it('answers each verb as its contract says', async () => {
    const { service, web } = buildService({ [OFFICIAL]: plainList(10) });
    const handlers = createTrustHandlers(service);
    const answers = {
      'trust-refresh': await handlers['trust-refresh']({}, CALLER),
      'trust-offer': await handlers['trust-offer']({ text: datedList(2, '2026-06-11T04:00:00Z') }, CALLER),
      'trust-state': await handlers['trust-state']({}, CALLER),
      'trust-decide': await handlers['trust-decide']({ take: true }, CALLER),
      'trust-read': await handlers['trust-read']({}, CALLER),
    };
    expect(answers['trust-refresh'].lastTry).toMatchObject({ origin: 'official', problem: null });
    expect(answers['trust-offer'].held).toMatchObject({ lost: 8 });
    expect(answers['trust-state'].held).toMatchObject({ lost: 8 });
    expect(answers['trust-decide'].held).toBeNull();
    expect(answers['trust-read'].trusted).toEqual(['d0.mssante.fr', 'd1.mssante.fr']);
    expect(web.asked).toHaveLength(1);
  });

  it('does not let a person who asks wait for the hour', async () => {
    const { service, web } = buildService();
    const handlers = createTrustHandlers(service);
    await handlers['trust-refresh']({}, CALLER);
    await handlers['trust-refresh']({}, CALLER);
    expect(web.asked).toHaveLength(2);
  });
});
