/** How words refer back; each is scored apart. */
export const MENTION_KINDS = ['pronoun', 'possessive', 'description', 'surname', 'metonym'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];
