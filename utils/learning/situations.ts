/** The situations of the practice webmail, in their order. Lessons name them as their exercise. */
export const SITUATIONS = [
  /** A report for a doctor of whom only an Orange address is known. */
  'ordinary-doctor',
  /** An MSSanté address in the To field of one's ordinary mailbox. */
  'mssante-from-ordinary',
  /** An address that only looks like MSSanté. */
  'look-alike',
  /** A worker asks for results by ordinary mail. */
  'worker-asks',
  /** The MSSanté address of a patient, written to from the ordinary mailbox. */
  'patient-address',
  /** An employer asks what the worker has had. */
  'employer',
  /** A reply to all, among whom is somebody who must not read it. */
  'reply-all',
  /** A file whose name and content tell more than the message. */
  'attachment',
  /** The webmail has completed the wrong person's address. */
  'autocomplete',
  /** A colleague of the service, by ordinary mail. */
  'colleague',
  /** An ordinary address, written to from the MSSanté mailbox. */
  'outside-from-mssante',
  /** A message that may leave as it is: no health data. */
  'nothing-to-hide',
] as const;
export type SituationId = (typeof SITUATIONS)[number];
