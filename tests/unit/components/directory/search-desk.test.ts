import { describe, expect, it } from 'vitest';
import {
  createSearchDesk,
  NOTHING_ASKED,
  type SearchState,
} from '../../../../components/directory/search-desk';
import type { LookUpAnswer, LookUpSource } from '../../../../utils/directory/answer';

const answer = (asOf: string): LookUpAnswer => ({
  state: 'answered',
  correspondents: [],
  more: false,
  source: 'store',
  asOf,
  retryAt: null,
  canAskApi: true,
});

function startDesk() {
  const asked: { text: string; source: LookUpSource; answer(with_: LookUpAnswer): void; fail(): void }[] = [];
  const pauses: (() => void)[] = [];
  let state: SearchState = NOTHING_ASKED;
  const desk = createSearchDesk({
    search: (text, source) =>
      new Promise((resolve, reject) => asked.push({ text, source, answer: resolve, fail: reject })),
    onChange: (next) => {
      state = next;
    },
    wait(work) {
      pauses.push(work);
      return () => void pauses.splice(pauses.indexOf(work), 1);
    },
  });
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return { desk, asked, pauses, settle, state: () => state };
}

describe('createSearchDesk', () => {
  it('asks once for a run of letters, when typing pauses', () => {
    const { desk, asked, pauses } = startDesk();
    for (const text of ['ex', 'exe', 'exem']) desk.type(text, 'pause');
    expect(asked).toEqual([]);
    expect(pauses).toHaveLength(1);
    pauses[0]?.();
    expect(asked.map(({ text }) => text)).toEqual(['exem']);
  });

  it('asks at once on Enter, and not a second time after it', () => {
    const { desk, asked, pauses } = startDesk();
    desk.type('exemple', 'pause');
    desk.type('exemple', 'now');
    expect(asked).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  it('never lets an older answer stand over a newer one', async () => {
    const { desk, asked, settle, state } = startDesk();
    desk.type('exem', 'now');
    desk.type('exemple', 'now');
    asked[1]?.answer(answer('new'));
    asked[0]?.answer(answer('old'));
    await settle();
    expect(state()).toMatchObject({ query: 'exemple', asking: null, answer: { asOf: 'new' } });
  });

  it('drops an answer on its way when the field is cleared', async () => {
    const { desk, asked, settle, state } = startDesk();
    desk.type('exemple', 'now');
    desk.type('', 'now');
    asked[0]?.answer(answer('old'));
    await settle();
    expect(state()).toEqual(NOTHING_ASKED);
  });

  it('keeps the last answer on the screen while it asks again', async () => {
    const { desk, asked, settle, state } = startDesk();
    desk.type('exem', 'now');
    asked[0]?.answer(answer('first'));
    await settle();
    desk.type('exemple', 'pause');
    expect(state()).toMatchObject({ asking: 'store', answer: { asOf: 'first' } });
  });

  it.each(['279035121518989', '2 79 03 51 215 189 89', 'x 279035121518989@patient.mssante.fr', 'IS010000'])(
    'asks nobody for a patient: %s',
    (text) => {
      const { desk, asked, pauses, state } = startDesk();
      desk.type(text, 'now');
      desk.type(text, 'pause');
      expect([asked, pauses]).toEqual([[], []]);
      expect(state()).toEqual({ ...NOTHING_ASKED, trouble: 'private' });
    },
  );

  it('asks nobody for one letter', () => {
    const { desk, asked, state } = startDesk();
    desk.type(' e ', 'now');
    expect(asked).toEqual([]);
    expect(state().trouble).toBe('short');
  });

  it('asks the API only when told to, for what is shown', async () => {
    const { desk, asked, settle, state } = startDesk();
    desk.askOnline();
    expect(asked).toEqual([]);
    desk.type('exemple', 'now');
    desk.askOnline();
    asked[0]?.answer(answer('store'));
    await settle();
    desk.askOnline();
    expect(asked.map(({ text, source }) => [text, source])).toEqual([
      ['exemple', 'confirmed'],
      ['exemple', 'api'],
    ]);
    asked[1]?.answer(answer('api'));
    await settle();
    expect(state()).toMatchObject({ answer: { asOf: 'store' }, online: { asOf: 'api' } });
  });

  it('says that the background is lost, and goes on afterwards', async () => {
    const { desk, asked, settle, state } = startDesk();
    desk.type('exemple', 'now');
    asked[0]?.fail();
    await settle();
    expect(state()).toMatchObject({ trouble: 'lost', asking: null });
    desk.type('exemple', 'now');
    asked[1]?.answer(answer('later'));
    await settle();
    expect(state()).toMatchObject({ trouble: null, answer: { asOf: 'later' } });
  });
});
