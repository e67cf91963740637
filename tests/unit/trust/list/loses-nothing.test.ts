import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildService, datedList, OFFICIAL, plainList } from './build-service';

/** Anything that can happen to the list. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('download' as const), size: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('file' as const), size: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('dated' as const), size: fc.integer({ min: 1, max: 28 }) }),
  fc.record({
    kind: fc.constantFrom('cut' as const, 'offline' as const, 'foreign' as const, 'die' as const),
  }),
  fc.record({ kind: fc.constantFrom('disk-full' as const, 'disk-free' as const, 'drop' as const) }),
);

describe('createTrustService, whatever happens', () => {
  it('never is without a list again, and never loses a fifth of the names without a yes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
        const bench = buildService({ [OFFICIAL]: plainList(10) });
        let { service } = bench;
        await service.refresh({ force: true });
        let names = (await service.read()).trusted;
        for (const happening of events) {
          if (happening.kind === 'die') service = bench.reborn();
          if (happening.kind === 'disk-full') bench.world.diskIsFull = true;
          if (happening.kind === 'disk-free') bench.world.diskIsFull = false;
          if (happening.kind === 'drop') await service.decide(false);
          if (happening.kind === 'file') await service.offer(plainList(happening.size));
          const answer = answerOf(happening);
          if (answer !== null) {
            bench.web.set(OFFICIAL, answer);
            await service.refresh({ force: true });
          }
          const next = (await service.read()).trusted;
          const lost = names.filter((name) => !next.includes(name));
          expect(lost.length).toBeLessThanOrEqual(names.length / 5);
          expect(next.length).toBe((await service.state()).current?.domains);
          names = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});

function answerOf(happening: { readonly kind: string; readonly size?: number }): string | Error | null {
  const size = happening.size ?? 0;
  switch (happening.kind) {
    case 'download':
      return plainList(size);
    case 'dated':
      return datedList(size, `2026-06-${String(size).padStart(2, '0')}T04:00:00Z`);
    case 'cut':
      return datedList(5, '2026-06-11T04:00:00Z').slice(0, -9);
    case 'foreign':
      return '<html/>';
    case 'offline':
      return new TypeError('Failed to fetch');
    default:
      return null;
  }
}
