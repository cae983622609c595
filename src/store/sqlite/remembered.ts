/** The same look-up, each key looked up once; for as long as the answers cannot change. */
export function remembered<Key, T>(find: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
