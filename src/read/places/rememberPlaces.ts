import type { Candidate, Gazetteer } from './gazetteer.ts';

/** The same gazetteer for one document, in which each name is looked up once. */
export function rememberPlaces(gazetteer: Gazetteer): Gazetteer {
  const known = new Map<string, readonly Candidate[]>();
  return {
    ...gazetteer,
    named: (name) => {
      const found = known.get(name) ?? gazetteer.named(name);
      known.set(name, found);
      return found;
    },
  };
}
