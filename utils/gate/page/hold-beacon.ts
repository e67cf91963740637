import { mayCarryMail } from '../../webmail/request-doors';
import type { AskGate } from './ask-gate';
import { describeBody } from './describe-body';

/** Holds `navigator.sendBeacon`. It cannot wait: a refused beacon reports itself as not queued. */
export function holdBeacon(world: Window & typeof globalThis, ask: AskGate): void {
  const proto = world.Navigator.prototype;
  const { sendBeacon } = proto;
  proto.sendBeacon = function (this: Navigator, url: string | URL, data?: BodyInit | null): boolean {
    const goOn = (): boolean => Reflect.apply(sendBeacon, this, [url, data]);
    const href = new URL(url, world.document.baseURI).href;
    if (!mayCarryMail('POST', href, null)) return goOn();
    const body = describeBody(data) ?? { text: null, fields: null };
    const answer = ask(
      { via: 'beacon', method: 'POST', url: href, headers: {}, ...body },
      false,
      () => undefined,
    );
    return (answer === 'pass' || typeof answer === 'object') && goOn();
  };
}
