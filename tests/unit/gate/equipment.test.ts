import { describe, expect, it } from 'vitest';
import type { JudgedRecipient } from '../../../utils/assess/verdict';
import { createEquipment } from '../../../utils/gate/equipment';
import type { Channel } from '../../../utils/trust/channel';
import { recipientOf } from './build-verdict';

function judged(spec: string, channel: Channel = 'outside'): JudgedRecipient {
  return { recipient: recipientOf(spec), channel };
}

const keysOf = (...recipients: JudgedRecipient[]) =>
  new Set(recipients.map(({ recipient: { address } }) => (address.known ? address.value.key : '')));

/** A background in which only « Dora Exemple » has a mailbox. */
function background() {
  const asked: string[][] = [];
  const equipment = createEquipment(async (names) => {
    asked.push(names);
    return names.map((name) => (name === 'Dora Exemple' ? '10' : null));
  });
  return { asked, equipment };
}

const dora = judged('dora.exemple@boite.example');
const noor = judged('noor.modele@boite.example');

describe('the equipment of recipients', () => {
  it('says at whose name a mailbox is published', async () => {
    const { equipment } = background();
    expect(equipment.findable([dora, noor])).toEqual(new Set());
    expect(await equipment.look([dora, noor])).toBe(true);
    expect(equipment.findable([dora, noor])).toEqual(keysOf(dora));
  });

  it('asks for each address once, in one question', async () => {
    const { equipment, asked } = background();
    await equipment.look([dora]);
    await equipment.look([dora, noor]);
    expect(await equipment.look([dora, noor])).toBe(false);
    expect(asked).toEqual([['Dora Exemple'], ['Noor Modele']]);
  });

  it('asks nobody for those inside MSSanté, nor for a desk that bears no name', async () => {
    const { equipment, asked } = background();
    const inside = judged('dora.exemple@medecin.mssante.fr', 'trusted');
    const desk = judged('secretariat@boite.example');
    await equipment.look([inside, desk]);
    expect(asked).toEqual([]);
    expect(equipment.knows([inside, desk])).toBe(true);
  });

  it('asks for sixty at most at once, and for the others the next time', async () => {
    const { equipment, asked } = background();
    const many = Array.from({ length: 75 }, (_, at) => {
      const name = String.fromCharCode(97 + (at % 26), 97 + Math.trunc(at / 26), 97);
      return judged(`dora.ex${name}@boite.example`);
    });
    await equipment.look(many);
    await equipment.look(many);
    expect(asked.map(({ length }) => length)).toEqual([60, 15]);
    expect(equipment.knows(many)).toBe(true);
  });

  it('does not know as long as the answer has not come, nor when none comes', async () => {
    let fail: () => void = () => undefined;
    const equipment = createEquipment(
      () =>
        new Promise((_, reject) => {
          fail = () => reject(new Error('nobody answers'));
        }),
    );
    const looking = equipment.look([dora]);
    expect(equipment.knows([dora])).toBe(false);
    fail();
    expect(await looking).toBe(false);
    expect(equipment.knows([dora])).toBe(false);
    expect(equipment.findable([dora])).toEqual(new Set());
  });
});
