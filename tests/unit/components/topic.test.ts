import { expect, test } from 'vitest';
import { topicOf } from '../../../components/dialog/topic';
import type { Verdict } from '../../../utils/assess/verdict';
import type { Channel } from '../../../utils/trust/channel';
import { finding, judged, verdict } from './build-verdict';

function topic(channel: Channel, part: Partial<Verdict>): string {
  const recipient = judged('camille.exemple@service.example', channel);
  return topicOf(verdict({ recipients: [recipient], findings: [finding([recipient])], ...part }));
}

test('health data towards an ordinary address are said as sure or as a doubt', () => {
  expect(topic('outside', { health: 'certain' })).toBe('health');
  expect(topic('internal', { health: 'probable' })).toBe('health');
  expect(topic('outside', { health: 'possible' })).toBe('maybe-health');
});

test('the sender’s side decides what an address means', () => {
  expect(topic('trusted', { from: 'ordinary' })).toBe('to-mssante');
  expect(topic('outside', { from: 'mssante' })).toBe('from-mssante');
  expect(topic('patient', { from: 'ordinary' })).toBe('patient');
});

test('an imitation goes before everything else', () => {
  expect(topic('look-alike', { health: 'certain' })).toBe('look-alike');
});

test('a remark on no recipient, or for reasons of its own, gets a neutral title', () => {
  expect(topicOf(verdict({ findings: [finding([])] }))).toBe('other');
  expect(topic('outside', { health: 'none' })).toBe('other');
  expect(topic('patient', { from: 'mssante' })).toBe('other');
});

test('what could not be read and what is safe now are told by the level', () => {
  expect(topic('outside', { level: 'unchecked' })).toBe('unchecked');
  expect(topic('outside', { level: 'clear' })).toBe('ready');
  expect(topic('outside', { level: 'notice' })).toBe('ready');
});
