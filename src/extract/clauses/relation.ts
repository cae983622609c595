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

const known = new Map<string, ReadonlySet<string>>();

/** The relations that a string of them names; each string is taken apart once. */
export function relationSet(names: string): ReadonlySet<string> {
  const found = known.get(names);
  if (found !== undefined) return found;
  const fresh = new Set(names.split(' ').flatMap(membersOf));
  known.set(names, fresh);
  return fresh;
}
