import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore, type Store } from '../../../utils/platform/database';
import type { ManagedPolicy, PersonSettings } from '../../../utils/policy/schema';
import { createSettingsService, type SettingsService } from '../../../utils/policy/settings-service';
import { personArb, policyArb } from './settings-arb';

interface Desk {
  readonly service: SettingsService;
  /** The same store, another worker: as after the browser stopped the first. */
  restart(): SettingsService;
  deploy(policy: ManagedPolicy | Record<string, unknown>): Promise<void>;
}

function createDesk(store: Store = memoryStore()): Desk {
  let managed: Record<string, unknown> = {};
  const restart = (): SettingsService =>
    createSettingsService(
      async () => store,
      async () => managed,
      async () => undefined,
    );
  const service = restart();
  return {
    service,
    restart,
    async deploy(policy) {
      managed = { ...policy };
      await service.refresh();
    },
  };
}

const choose = (changes: PersonSettings) => ({ changes, reset: [], resetLevels: [] });

describe('a person’s settings', () => {
  it('survive the death of the worker after each change', async () => {
    const desk = createDesk();
    await desk.service.change(choose({ organisationDomains: ['a.example'] }));
    await desk.restart().change(choose({ failClosed: true }));
    expect((await desk.restart().view()).values).toMatchObject({
      organisationDomains: ['a.example'],
      failClosed: true,
    });
  });

  it('changed from two tabs at the same time are both kept', async () => {
    const { service } = createDesk();
    await Promise.all([
      service.change(choose({ failClosed: true })),
      service.change(choose({ language: 'en' })),
      service.change(choose({ levels: { 'rule-one': 'warn' } })),
      service.change(choose({ levels: { 'rule-two': 'block' } })),
    ]);
    expect((await service.view()).values).toMatchObject({
      failClosed: true,
      language: 'en',
      levels: { 'rule-one': 'warn', 'rule-two': 'block' },
    });
  });

  it('go back to the organisation’s value, or the default, when they are reset', async () => {
    const desk = createDesk();
    await desk.deploy({ language: 'fr' });
    await desk.service.change(choose({ language: 'en', failClosed: true }));
    const { values, origins } = await desk.service.change({
      changes: {},
      reset: ['language', 'failClosed'],
      resetLevels: [],
    });
    expect(values).toMatchObject({ language: 'fr', failClosed: false });
    expect(origins).toMatchObject({ language: 'organisation', failClosed: 'default' });
  });

  it('forget the level of one rule and keep those of the others', async () => {
    const { service } = createDesk();
    await service.change(choose({ levels: { 'rule-one': 'warn', 'rule-two': 'block' } }));
    const one = await service.change({ changes: {}, reset: [], resetLevels: ['rule-one'] });
    expect(one.values.levels).toEqual({ 'rule-two': 'block' });
    expect(one.origins.levels).toBe('person');
    const none = await service.change({ changes: {}, reset: [], resetLevels: ['rule-two'] });
    expect(none.values.levels).toEqual({});
    expect(none.origins.levels).toBe('default');
  });

  it('are said to be lasting only if the store is', async () => {
    const durable: Store = { ...memoryStore(), durable: true };
    expect((await createDesk(durable).service.view()).durable).toBe(true);
    expect((await createDesk().service.view()).durable).toBe(false);
  });
});

describe('a locked key', () => {
  it('stays as the organisation set it, whatever a person asks for and resets', async () => {
    await fc.assert(
      fc.asyncProperty(policyArb, personArb, personArb, async (policy, before, asked) => {
        const desk = createDesk();
        await desk.service.change(choose(before));
        await desk.deploy(policy);
        const held = await desk.service.view();
        await desk.service.change(choose(asked));
        await desk.service.change({
          changes: {},
          reset: held.locked,
          resetLevels: ['rule-one', 'rule-two', 'rule-three'],
        });
        const after = await desk.service.view();
        expect(after.locked).toEqual(held.locked);
        for (const key of held.locked) {
          expect(after.values[key]).toEqual(held.values[key]);
          expect(after.origins[key]).not.toBe('person');
        }
      }),
    );
  });

  it('gives a person’s own value back when the organisation unlocks it', async () => {
    const desk = createDesk();
    await desk.service.change(choose({ failClosed: true, levels: { 'rule-one': 'block' } }));
    await desk.deploy({ failClosed: false, locked: ['failClosed', 'levels'] });
    await desk.service.change({
      changes: { failClosed: false },
      reset: ['levels'],
      resetLevels: ['rule-one'],
    });
    await desk.deploy({ failClosed: false });
    expect((await desk.service.view()).values).toMatchObject({
      failClosed: true,
      levels: { 'rule-one': 'block' },
    });
  });
});

describe('the organisation’s policy, as the settings tell it', () => {
  it('« not yet » and « none » are two states', async () => {
    const { service } = createDesk();
    expect((await service.view()).policy).toBe('not-yet');
    await service.refresh();
    expect((await service.view()).policy).toBe('none');
  });

  it('says what is wrong with it, to a worker that has just started as well', async () => {
    const desk = createDesk();
    await desk.deploy({ failClosed: 'yes', language: 'fr' });
    expect(await desk.restart().view()).toMatchObject({
      policy: 'present',
      problems: [{ key: 'failClosed', place: null, reason: 'wrong-type' }],
      values: { language: 'fr' },
    });
  });

  it('a new reading tells whether something changed', async () => {
    const desk = createDesk();
    expect(await desk.service.refresh()).toBe(true);
    expect(await desk.service.refresh()).toBe(false);
    await desk.deploy({ failClosed: true });
    expect(await desk.service.refresh()).toBe(false);
  });

  it('never locks or sets anything through what a person stored', async () => {
    const store = memoryStore();
    await store.putSetting('person', { locked: ['*'], failClosed: true });
    expect(await createDesk(store).service.view()).toMatchObject({
      locked: [],
      values: { failClosed: true },
    });
  });
});
