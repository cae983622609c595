import { normAt, type Piece } from './pieces.ts';

const VERB =
  /^(?:is|was|were|has|had|will|would|could|may|might|can|of|s|that|who|which|more|another|in|on|at|for|to|and|or|but|by|from|with|as|than|should|must|the|cannot|needs?|ought|where|when|it|he|she|they|we|because|since|if|shall|so|too|not)$/;

/**
 * 'one' counts before a noun ('one jet') and behind 'only' ('only one was held'); elsewhere it is a pronoun
 * ('one of them', 'the one', 'a Pakistani one', 'one must') or dates ('one day').
 */
export function roleOfOne(pieces: readonly Piece[], index: number): 'count' | 'other' {
  const before = normAt(pieces, index - 1);
  const next = pieces[index + 1];
  if (/^(?:can|could|should|must|does|would|may|might)$/.test(before)) return 'other';
  if (/^(?:only|just)$/.test(before) && !/^(?:the|this|that)$/.test(normAt(pieces, index - 2)) && normAt(pieces, index + 1) !== 'of')
    return 'count';
  if (next?.kind !== 'word' || next.glued || VERB.test(next.norm) || /^(?:day|side|thing|way|hand|another|time|point)$/.test(next.norm))
    return 'other';
  return /^(?:the|this|that|no|any|every|each|some|which|another|such)$/.test(before) || (pieces[index - 1]?.capital === true && index > 1)
    ? 'other'
    : 'count';
}
