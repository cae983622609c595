/** The relations of Universal Dependencies that the reader tells, subtypes with them. */
const RELATIONS = [
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:pass',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'root',
  'vocative',
  'xcomp',
] as const;

type Relation = (typeof RELATIONS)[number];
type Universal<R extends Relation> = R extends `${string}:${string}` ? never : R;

/** A relation, or with '*' a relation and its subtypes: 'nsubj*' is 'nsubj', 'nsubj:pass' and 'nsubj:outer'. */
type Named = Relation | `${Universal<Relation>}*`;

/** Several relations in one string, parted by spaces: 'obj iobj', 'case mark', 'nsubj* expl'. `never` where one is unknown. */
export type Relations<S extends string> = S extends Named
  ? S
  : S extends `${Named} ${infer Rest}`
    ? Relations<Rest> extends never
      ? never
      : S
    : never;

const membersOf = (name: string): readonly string[] =>
  name.endsWith('*') ? RELATIONS.filter((relation) => relation.replace(/:.*/u, '*') === name || `${relation}*` === name) : [name];

const NUMBER: ReadonlyMap<string, number> = new Map(RELATIONS.map((relation, at) => [relation, at]));

/** The place of a relation in the list of them all, by which two are compared fastest; behind the last where the list lacks it. */
export const relationNumber = (relation: string): number => NUMBER.get(relation) ?? RELATIONS.length;

const known = new Map<string, readonly boolean[]>();

/** Whether each relation, by its number, is one that a string of them names; each string is taken apart once. */
export function relationsNamed(names: string): readonly boolean[] {
  const found = known.get(names);
  if (found !== undefined) return found;
  const named = new Set(names.split(' ').flatMap(membersOf));
  const fresh = [...RELATIONS, ''].map((relation) => named.has(relation));
  known.set(names, fresh);
  return fresh;
}
