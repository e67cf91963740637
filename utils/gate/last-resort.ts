const TEXT = {
  fr: 'Non vérifié : Pli sûr n’a pas pu examiner ce message. Rechargez l’onglet pour être de nouveau protégé.\n\nL’envoyer quand même ?',
  en: 'Not checked: Pli sûr could not look at this message. Reload the tab to be protected again.\n\nSend it anyway?',
} as const;

/** The browser's own question, for when our machinery is gone: it can neither be hidden nor be clicked by a script. */
export function confirmUnchecked(world: Window): boolean {
  return world.confirm(TEXT[world.navigator.language.startsWith('en') ? 'en' : 'fr']);
}
