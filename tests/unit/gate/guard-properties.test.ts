import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGuard } from '../../../utils/gate/guard';
import type { Decision } from '../../../utils/gate/presenter';
import { draftTo, fakeComposer, fakeWorld, REQUEST, settle } from './fake-world';

const DRAFTS = {
  ordinary: draftTo(['claire@boite.example'], 'À jeudi.'),
  claire: draftTo(['claire@boite.example'], 'La plombémie est à 520.'),
  bob: draftTo(['bob@cabinet.example'], 'La plombémie est à 520.'),
} as const;
type Name = keyof typeof DRAFTS;

const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), draft: fc.constantFrom<Name>('ordinary', 'claire', 'bob') }),
  fc.record({ do: fc.constant('click' as const) }),
  fc.record({ do: fc.constant('request' as const), canWait: fc.boolean() }),
  fc.record({
    do: fc.constant('decide' as const),
    how: fc.constantFrom<'send' | 'go-back'>('send', 'go-back'),
  }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(100, 16_000) }),
);

/**
 * The promise of the guard, over any order of events: each serious message that leaves was consented to as it
 * is, by a decision of its own; and nobody is ever asked two things at once.
 */
test('no serious message leaves without a consent of its own, in whatever order things happen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const world = fakeWorld();
      const guard = createGuard(world, () => [world.adapter]);
      const composer = fakeComposer(DRAFTS.ordinary);
      let written: Name = 'ordinary';
      const consents: Record<Name, number> = { ordinary: 0, claire: 0, bob: 0 };
      const left: Record<Name, number> = { ordinary: 0, claire: 0, bob: 0 };
      let open = 0;

      const makeRequest = (canWait: boolean): void => {
        const name = written;
        world.reading = { kind: 'send', draft: composer.draft, composer };
        const leave = (answer: unknown): void => {
          if (answer === 'pass') left[name]++;
        };
        leave(guard.onRequest(REQUEST, canWait, leave));
      };
      composer.whenPressed = () => {
        expect(guard.onSend(composer, world.adapter)).toBe('go');
        makeRequest(true);
        composer.open = false;
      };

      for (const one of steps) {
        composer.open = true;
        if (one.do === 'write') {
          written = one.draft;
          composer.draft = DRAFTS[one.draft];
        } else if (one.do === 'click') {
          if (guard.onSend(composer, world.adapter) === 'go') makeRequest(true);
        } else if (one.do === 'request') makeRequest(one.canWait);
        else if (one.do === 'wait') world.time += one.ms;
        else if (world.questions.length > open) {
          open++;
          const asked = world.questions.at(-1)?.verdict.findings[0]?.about[0]?.shown;
          if (one.how === 'send' && asked !== undefined)
            consents[asked.startsWith('claire') ? 'claire' : 'bob']++;
          const decision: Decision =
            one.how === 'send' ? { kind: 'send', reason: 'urgent' } : { kind: 'go-back' };
          await world.decide(decision);
        }
        await settle();
        expect(world.questions.length - open).toBeLessThanOrEqual(1);
      }
      expect(left.claire).toBeLessThanOrEqual(consents.claire);
      expect(left.bob).toBeLessThanOrEqual(consents.bob);
    }),
    { numRuns: 150 },
  );
});
