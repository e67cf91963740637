import { expect, test } from 'vitest';
import {
  removable,
  replaceable,
  safeActions,
  splitFindings,
  strongestPhrases,
} from '../../../components/dialog/plan';
import type { ActionId, Verdict } from '../../../utils/assess/verdict';
import { evidence, finding, judged, verdict } from './build-verdict';

const doctor = judged('camille.exemple@service.example', 'outside');
const secure = judged('camille.exemple@medecin.mssante.fr', 'trusted');
const group = judged('Groupe Exemple', 'unreadable');

function actions(asked: Verdict, available: readonly ActionId[]): readonly ActionId[] {
  return safeActions({
    composer: null,
    verdict: asked,
    mended: false,
    maySend: true,
    available: new Set(available),
    aside: [],
    mayDismiss: true,
    judge: () => null,
    lookUp: () => Promise.reject(new Error('nothing is looked up')),
  });
}

test('the best action of the most severe finding comes first, and going back is always possible', () => {
  const asked = verdict({
    recipients: [doctor],
    findings: [
      finding([doctor], { actions: ['find-address', 'take-out'] }),
      finding([doctor], { actions: ['move-to-mssante', 'find-address'] }),
    ],
  });
  expect(actions(asked, ['take-out', 'move-to-mssante', 'find-address'])).toEqual([
    'find-address',
    'take-out',
    'move-to-mssante',
    'go-back',
  ]);
  expect(actions(asked, [])).toEqual(['go-back']);
});

test('a finding can never offer to send', () => {
  const asked = verdict({ findings: [finding([], { actions: ['send-anyway', 'go-back'] })] });
  expect(actions(asked, ['send-anyway', 'go-back'])).toEqual(['go-back']);
});

test('only ordinary, false or test addresses are looked for in the directory', () => {
  const asked = verdict({
    recipients: [doctor, secure],
    findings: [finding([doctor, secure], { actions: ['find-address', 'remove-recipient'] })],
  });
  expect(replaceable(asked)).toEqual([doctor.recipient]);
  expect(removable(asked)).toEqual([doctor.recipient, secure.recipient]);
});

test('a recipient without a readable address is left for the person to change', () => {
  const asked = verdict({
    recipients: [group],
    findings: [finding([group], { actions: ['find-address', 'remove-recipient'] })],
  });
  expect(actions(asked, ['find-address', 'remove-recipient'])).toEqual(['go-back']);
});

test('findings that made the level are read at once, two at most', () => {
  const [first, second, third, minor] = [
    finding([], { rule: 'a', level: 'justify' }),
    finding([], { rule: 'b', level: 'justify' }),
    finding([], { rule: 'c', level: 'justify' }),
    finding([], { rule: 'd', level: 'notice' }),
  ];
  expect(splitFindings(verdict({ level: 'justify', findings: [first, second, third, minor] }))).toEqual({
    main: [first, second],
    others: [third, minor],
  });
});

test('three phrases at most, strongest first, each once and on one line', () => {
  const phrases = strongestPhrases([
    evidence('asthme', 0.2),
    evidence('diabète\n  de type 2', 0.9),
    evidence('Diabète de type 2', 0.8),
    evidence('lombalgie', 0.5),
    evidence('toux', 0.1),
    evidence('  ', 1),
  ]);
  expect(phrases.map(({ text }) => text)).toEqual(['diabète de type 2', 'lombalgie', 'asthme']);
});

test('a phrase that was set aside stays where it stood, beside three others', () => {
  const aside = evidence('lombalgie', 0.5);
  const phrases = strongestPhrases(
    [evidence('diabète', 0.9), evidence('Lombalgie', 0.5), evidence('asthme', 0.2), evidence('toux', 0.1)],
    [aside],
  );
  expect(phrases.map(({ text, isAside }) => [text, isAside])).toEqual([
    ['diabète', false],
    ['lombalgie', true],
    ['asthme', false],
    ['toux', false],
  ]);
});

test('a long phrase is cut, without splitting a letter', () => {
  const [phrase] = strongestPhrases([evidence('𝒶'.repeat(200), 1)]);
  expect([...(phrase?.text ?? '')]).toHaveLength(72);
  expect(phrase?.text.endsWith('𝒶…')).toBe(true);
});
