// Replica: a calendar form, which looks and is posted much like a mail and is none.

import { make } from './elements.js';
import { on, taking } from './events.js';
import { hooks, words } from './hooks.js';
import { post } from './service.js';

export function openEvent(place) {
  const page = place.ownerDocument;
  const title = make(page, 'input', 'event-title', { 'aria-label': words.eventTitle });
  const guest = make(page, 'input', 'event-guest', { 'aria-label': words.eventGuest });
  const text = make(page, 'div', 'event-text', { ...hooks.body(), contenteditable: 'true', class: 'body' });
  const button = make(page, 'button', 'event-send', { 'aria-label': words.send }, words.send);
  const form = make(page, 'div', 'event', { class: 'surface' }, button, title, guest, text);
  on(
    button,
    'click',
    taking(async () => {
      await post('CreateItem', 'CreateCalendarItem', bodyOf(title.value, guest.value, text));
      form.remove();
    }),
  );
  place.append(form);
  title.focus();
}

function bodyOf(title, guest, text) {
  const item = {
    __type: 'CalendarItem:#Exchange',
    Subject: title,
    Body: { BodyType: 'HTML', Value: text.getHTML() },
    RequiredAttendees: [{ Mailbox: { EmailAddress: guest, Name: guest, RoutingType: 'SMTP' } }],
  };
  return {
    Items: [item],
    MessageDisposition: 'SendAndSaveCopy',
    SendMeetingInvitations: 'SendToAllAndSaveCopy',
  };
}
