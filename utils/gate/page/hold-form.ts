import type { HeldRequest } from '../../webmail/contract';
import { isMailForm, mayCarryMail } from '../../webmail/request-doors';
import type { AskGate } from './ask-gate';
import { describeForm } from './describe-body';
import { unlockRoundcube } from './unlock-roundcube';

/**
 * Holds forms that carry a mail: `form.submit()` (which fires no event, and which editors keep a private copy of,
 * hence the patch at document_start) and the submit event. A form cannot wait: it is refused at once, and the
 * webmail's own Send is pressed again if the person decides so.
 */
export function holdForms(world: Window & typeof globalThis, ask: AskGate): void {
  const proto = world.HTMLFormElement.prototype;
  const { submit } = proto;
  const { addEventListener } = world.EventTarget.prototype;

  const mayLeave = (form: HTMLFormElement, submitter: HTMLElement | null): boolean => {
    const request = describeSubmission(form, submitter, world);
    if (request === null) return true;
    const answer = ask(request, false, () => undefined);
    const passes = answer === 'pass' || typeof answer === 'object';
    if (!passes) unlockRoundcube(world, form);
    return passes;
  };

  proto.submit = function (this: HTMLFormElement): void {
    if (mayLeave(this, null)) Reflect.apply(submit, this, []);
  };
  const onSubmit = (event: SubmitEvent): void => {
    if (!(event.target instanceof HTMLFormElement) || mayLeave(event.target, event.submitter)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  Reflect.apply(addEventListener, world, ['submit', onSubmit, { capture: true }]);
}

function describeSubmission(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  world: Window,
): HeldRequest | null {
  // A field named "method" or "action" hides the property of that name, so the attributes are read.
  const method = form.getAttribute('method') ?? 'GET';
  const url = new URL(form.getAttribute('action') ?? '', world.document.baseURI).href;
  const fields = describeForm(new FormData(form, submitter));
  if (!isMailForm(fields) && !mayCarryMail(method, url, null)) return null;
  return { via: 'form', method, url, headers: {}, text: null, fields };
}
