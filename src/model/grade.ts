/** The two grades of the reader: the one for accuracy, and the one for bulk. */
export const GRADES = ['accurate', 'fast'] as const;
export type Grade = (typeof GRADES)[number];
