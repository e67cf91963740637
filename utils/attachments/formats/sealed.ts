import { UnreadError } from '../unread-error';

/** Encrypted or sealed by S/MIME or PGP: nothing of it is read here. */
export function readSealed(): never {
  throw new UnreadError('protected');
}
