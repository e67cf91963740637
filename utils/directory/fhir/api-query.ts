/** What the API can be asked. All texts are folded or identifiers: nothing else of what the person typed is sent. */
export type ApiQuery =
  /** Is this address published, and whose is it? Lower case. */
  | { readonly kind: 'address'; readonly address: string }
  /** 11 digits. */
  | { readonly kind: 'rpps'; readonly rpps: string }
  /** FINESS (9 characters) or SIRET (14 digits). */
  | { readonly kind: 'structure-id'; readonly id: string }
  | {
      readonly kind: 'names';
      /** Null when the text names a structure. */
      readonly person: PersonQuery | null;
      /** Asked one after the other until one is found, and only if no person is. */
      readonly structures: readonly StructureQuery[];
    };

/** Any of the family names, and (if there are any) any of the given names. The API compares beginnings. */
export interface PersonQuery {
  readonly families: readonly string[];
  readonly givens: readonly string[];
}

/** Any of the names (their beginnings are compared); town and postcode empty when the text has none. */
export interface StructureQuery {
  readonly names: readonly string[];
  readonly town: string;
  readonly postcode: string;
}
