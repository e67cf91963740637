/** Domains that the farm delivers, to its own mailboxes. Mail to any other domain is refused. */
export const FARM_DOMAINS = ['hopital.test', 'cabinet.test', 'boite.test', 'exemple.mssante.fr'] as const;

/** A person with a mailbox on the farm. */
export interface FarmUser {
  /** Log-in name, and the address of the mailbox. */
  readonly address: string;
  readonly name: string;
  readonly password: string;
  /** Addresses that the person can choose as sender in the webmail, the usual one first. */
  readonly identities: readonly string[];
}

/**
 * The people of the farm. Every other address of the farm's domains has a mailbox too, made when the first mail
 * arrives, and the same password.
 */
export const FARM_USERS = {
  alice: describeUser('alice@hopital.test', 'Alice Exemple', ['alice@exemple.mssante.fr']),
  bob: describeUser('bob@cabinet.test', 'Bob Exemple'),
  claire: describeUser('claire@boite.test', 'Claire Exemple'),
  dominique: describeUser('dominique@exemple.mssante.fr', 'Dominique Exemple'),
} as const;

function describeUser(address: string, name: string, otherIdentities: readonly string[] = []): FarmUser {
  return { address, name, password: 'secret', identities: [address, ...otherIdentities] };
}
