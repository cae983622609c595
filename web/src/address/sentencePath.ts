/** The way to a document, at the sentence of one of its findings where one is given. */
export const sentencePath = (document: string, finding: string | null): string =>
  `/documents/${encodeURIComponent(document)}${finding ? `?select=${encodeURIComponent(finding)}` : ''}`;
