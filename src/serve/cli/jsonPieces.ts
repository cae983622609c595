/** Items of a list that are written as one text. */
const ITEMS_MAX = 200;

/**
 * A value as JSON, the lists that it holds some items at a time: one letter beyond Latin makes a text take twice the memory, and so
 * it does not spread to all of a long answer. The pieces together are what `JSON.stringify` gives of what was read from JSON.
 */
export function* jsonPieces(value: unknown): Iterable<string> {
  if (Array.isArray(value)) yield* pieces(value);
  else if (typeof value === 'object' && value !== null) yield* fields(value);
  else yield JSON.stringify(value);
}

function* fields(value: object): Iterable<string> {
  let before = '{';
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(field)) yield* pieces(field);
    else yield JSON.stringify(field);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function* pieces(items: readonly unknown[]): Iterable<string> {
  let before = '[';
  for (let at = 0; at < items.length; at += ITEMS_MAX) {
    yield `${before}${JSON.stringify(items.slice(at, at + ITEMS_MAX)).slice(1, -1)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
