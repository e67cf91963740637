// Replica: what the query string asks the page to be.

const query = new URLSearchParams(location.search);

export const options = {
  /** `unknown` renames every hook that is known of the real page. */
  variant: query.get('variant') === 'unknown' ? 'unknown' : 'known',
  lang: query.get('lang') === 'en' ? 'en' : 'fr',
  /** `fetch` as in the cloud, `request` the same with a Request object, `xhr` as on Exchange servers. */
  transport: query.get('transport') ?? 'fetch',
  /** Small payloads travel in a header, with an empty body. */
  usesUrlPostData: query.get('urlpostdata') === '1',
  /** The people picker takes its first suggestion whatever was typed. */
  hasEagerPicker: query.get('picker') === 'eager',
  /** Opens the draft that the server keeps from an earlier session. */
  opensDraft: query.get('open') === 'draft',
  /** `loose`: files are chosen in an input that is made for one use and stands nowhere in the page. */
  hasLooseInput: query.get('input') === 'loose',
  /** A file that the draft of an earlier session has. */
  draftFile: query.get('draftfile'),
  /** Quiet time before a draft is saved, in ms; 0: never. */
  autosave: Number(query.get('autosave') ?? 400),
};
