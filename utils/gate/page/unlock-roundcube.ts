interface RoundcubeClient {
  set_busy(busy: boolean, message: null, id: string | null): void;
  submit_timer?: number;
}

/**
 * Roundcube locks its page before it submits the compose form, and waits for an answer that will not come when the
 * form was refused. This undoes that lock: the busy state, its message (named by `_unlock`) and the time-out.
 */
export function unlockRoundcube(world: Window & { rcmail?: RoundcubeClient }, form: HTMLFormElement): void {
  const client = world.rcmail;
  if (typeof client?.set_busy !== 'function') return;
  const action = new URL(form.getAttribute('action') ?? '', world.document.baseURI);
  world.clearTimeout(client.submit_timer);
  client.set_busy(false, null, action.searchParams.get('_unlock'));
  world.document.getElementById('savetarget')?.remove();
}
