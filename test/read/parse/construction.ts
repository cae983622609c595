/** A sentence of news with the arcs on which its coding hangs, as 'dependent relation head' over its words. */
export interface Construction {
  readonly construction: string;
  readonly text: string;
  /** 'subj' is any subject, '*' any relation; others are meant as they are written, with or without a subtype, '|' parts what would do. */
  readonly arcs: readonly string[];
}

/** The sentences of one construction, with their arcs. */
export const of = (construction: string, rows: readonly (readonly [text: string, ...arcs: string[]])[]): readonly Construction[] =>
  rows.map(([text, ...arcs]) => ({ construction, text, arcs }));
