import { expect, test } from 'vitest';
import { barLook, barStateKey, barStateOf } from '../../../components/bar/bar-state';
import { createBudget } from '../../../components/budget';
import { markOf } from '../../../components/marks/mark-of';
import type { Help } from '../../../utils/gate/presenter';
import { evidence, finding, judged, verdict } from './build-verdict';

const doctor = judged('camille.exemple@service.example', 'outside');
const secure = judged('camille.exemple@medecin.mssante.fr', 'trusted');

test('from ordinary mail, an ordinary address is marked only when health data may be there', () => {
  expect(markOf('outside', verdict({ level: 'clear' }))).toBeNull();
  expect(markOf('outside', verdict({ health: 'possible' }))).toBe('outside');
  expect(markOf('internal', verdict({ health: 'certain' }))).toBeNull();
});

test('from MSSanté, ordinary addresses are marked as refused, one’s own organisation included', () => {
  expect(markOf('outside', verdict({ from: 'mssante' }))).toBe('refused');
  expect(markOf('internal', verdict({ from: 'mssante' }))).toBe('refused');
});

test('a MSSanté address is a quiet lock inside MSSanté, and a remark outside of it', () => {
  expect(markOf('trusted', verdict({ from: 'mssante' }))).toBe('trusted');
  expect(markOf('trusted', verdict({ from: 'ordinary' }))).toBe('not-from-here');
});

test('an imitation is always marked, an unread address only when there is something to say', () => {
  expect(markOf('look-alike', verdict({ level: 'clear' }))).toBe('look-alike');
  expect(markOf('unreadable', verdict({ level: 'clear' }))).toBeNull();
  expect(markOf('unreadable', verdict({ level: 'unchecked' }))).toBe('unreadable');
});

test('the bar is silent when all is clear, except from MSSanté to the trust list', () => {
  const clear = { level: 'clear' } as const;
  expect(barStateOf(verdict({ ...clear, recipients: [doctor] })).kind).toBe('silent');
  expect(barStateOf(verdict({ ...clear, from: 'mssante' })).kind).toBe('silent');
  expect(barStateOf(verdict({ ...clear, from: 'mssante', recipients: [secure] })).kind).toBe('trusted');
});

test('the bar stays when all that spoke was set aside, so that it can be taken back', () => {
  expect(barStateOf(verdict({ level: 'clear', recipients: [doctor] }), true).kind).toBe('aside');
  expect(barStateOf(verdict({ level: 'warn', recipients: [doctor] }), true).kind).toBe('remark');
});

test('the bar speaks anew for another level or another rule, not for another recipient', () => {
  const key = (rule: string, about = doctor) =>
    barStateKey(barStateOf(verdict({ findings: [finding([about], { rule })] })));
  expect(key('a')).toBe(key('a', secure));
  expect(key('a')).not.toBe(key('b'));
});

test('the bar looks the same when phrases have only moved, and another way for all that it shows', () => {
  const help: Help = { findable: new Set(), find: () => undefined, aside: [], dismiss: null };
  const phrase = evidence('hernie discale', 0.6);
  const seen = verdict({ level: 'justify', recipients: [doctor], evidence: [phrase] });
  const look = (part: Partial<Help> = {}, changed = seen) => barLook(changed, { ...help, ...part });

  const moved = { ...seen, evidence: [{ ...phrase, start: 40, end: 54 }] };
  expect(look({}, moved)).toBe(look());
  expect(look({ find: () => undefined })).toBe(look());

  const others = [
    look({}, { ...seen, level: 'warn' }),
    look({}, { ...seen, from: 'mssante' }),
    look({}, { ...seen, recipients: [doctor, secure] }),
    look({}, { ...seen, findings: [finding([doctor])] }),
    look({}, { ...seen, evidence: [{ ...phrase, segment: 'quoted' }] }),
    look({}, { ...seen, evidence: [evidence('plombémie', 0.6)] }),
    look({}, { ...seen, files: [{ name: 'a.pdf', state: 'reading', unread: [] }] }),
    look({ aside: [phrase] }),
    look({ findable: new Set(['camille.exemple@service.example']) }),
    look({ dismiss: () => undefined }),
  ];
  expect(new Set([look(), ...others]).size).toBe(others.length + 1);
});

test('a budget is spent within its time, comes back with time, and once overdrawn is gone for good', () => {
  let time = 0;
  const budget = createBudget(2, 100, () => time);
  expect([budget.spend(), budget.spend()]).toEqual([true, true]);
  time = 150;
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
  time = 1_000;
  expect(budget.spend()).toBe(false);
});
