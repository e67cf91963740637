import type { Skin } from '../farm/roundcube-server';

/** Header fields for recipients. */
export type RecipientField = 'to' | 'cc' | 'bcc';

/** What a person sees and presses that differs from skin to skin, as CSS selectors. */
export interface SkinHooks {
  /** Visible buttons of the composer that send, the most prominent first. */
  readonly send: readonly [string, ...string[]];
  readonly saveDraft: string;
  /** What to press, in turn, to see the field for copies and that for hidden copies. */
  readonly openField: Readonly<Record<'cc' | 'bcc', readonly string[]>>;
  /** Where recipients are typed. */
  readonly recipientInput: (field: RecipientField) => string;
  /** What to press before and after a file is given to the file input. */
  readonly attach: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** True: each address becomes a chip once a comma follows. False: the field is text, and keeps its commas. */
  readonly hasChips: boolean;
}

const TEXT_FIELDS = {
  openField: { cc: ['#cc-link'], bcc: ['#bcc-link'] },
  recipientInput: (field: RecipientField): string => `#_${field}`,
  attach: { before: [], after: [] },
  hasChips: false,
} as const;

export const SKIN_HOOKS: Readonly<Record<Skin, SkinHooks>> = {
  elastic: {
    send: ['button.btn.send'],
    saveDraft: 'a.save.draft',
    openField: {
      cc: ['#compose_to a[href="#add-header"]', '#headers-menu a[data-target="cc"]'],
      bcc: ['#compose_to a[href="#add-header"]', '#headers-menu a[data-target="bcc"]'],
    },
    recipientInput: (field) => `#compose_${field} .recipient-input li.input input`,
    attach: { before: [], after: [] },
    hasChips: true,
  },
  larry: { ...TEXT_FIELDS, send: ['a.button.send'], saveDraft: 'a.button.savedraft' },
  classic: {
    ...TEXT_FIELDS,
    // The same class bears the button that uploads a file.
    send: [`input.mainaction[onclick*="'send'"]`, 'a.button.send'],
    saveDraft: 'a.button.savedraft',
    attach: { before: ['#uploadmenulink'], after: ['form[name="uploadform"] input.mainaction'] },
  },
};
