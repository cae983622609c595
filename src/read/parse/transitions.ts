/** What the parser can do in one step, and, for an arc, with which relation. */
export interface Transition {
  readonly kind: 'shift' | 'left' | 'right';
  readonly deprel: number;
}

/** The relation of the one word that depends on no other. */
export const ROOT = 'root';

/**
 * The transitions as texts, such as 'shift', 'left nsubj', 'right obj'; their order is that of the model's classes.
 * Throws for a text that is none.
 */
export function readTransitions(texts: readonly string[], deprels: readonly string[]): readonly Transition[] {
  return texts.map((text) => {
    const [kind, label = ''] = text.split(' ');
    if (kind === 'shift') return { kind, deprel: -1 };
    const deprel = deprels.indexOf(label);
    if ((kind === 'left' || kind === 'right') && deprel >= 0) return { kind, deprel };
    throw new Error(`Unknown transition "${text}" in the parser's model. Known: shift, left RELATION, right RELATION.`);
  });
}
