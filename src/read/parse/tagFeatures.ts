import { compileTemplates, writeFeatures } from './featureTemplates.ts';
import { FACT_NAMES } from './wordFacts.ts';

/** The word to be tagged and its neighbours, in the order in which their facts stand among the atoms. */
const POSITIONS = ['word-2', 'word-1', 'word', 'word+1', 'word+2'] as const;
const FACTS = FACT_NAMES.length;
const BEFORE = POSITIONS.length * FACTS;
const ATOMS = [...POSITIONS.flatMap((position) => FACT_NAMES.map((fact) => `${position}.${fact}`)), 'before', 'beforeThat', 'first'];

/** What a tagging decision looks at; 'before' and 'beforeThat' are the tags given to the two words before. */
const TEMPLATES = compileTemplates(
  [
    '',
    'word.lower',
    'word.form first',
    'word.shape first',
    'word.suffix1',
    'word.suffix2',
    'word.suffix3',
    'word.suffix4',
    'word.prefix2',
    'word.prefix3',
    'word.fine',
    'word.coarse word.suffix2',
    'word.tags',
    'before',
    'before beforeThat',
    'before word.lower',
    'before beforeThat word.lower',
    'before word.tags',
    'before beforeThat word.tags',
    'before word.suffix3',
    'before word.shape first',
    'before word.fine',
    'word-1.lower',
    'word-2.lower',
    'word+1.lower',
    'word+2.lower',
    'word-1.lower word.lower',
    'word+1.lower word.lower',
    'word+1.lower word.tags',
    'word-1.lower before word.tags',
    'word-1.fine word.tags',
    'word+1.fine word.tags',
    'word+1.tags word.tags',
    'word+1.tags word+2.tags word.tags',
    'before word.tags word+1.tags',
    'word-1.tags word.tags word+1.tags',
    'word+1.suffix3 word.tags',
    'word-1.suffix3 word.tags',
    'word+1.shape word.shape',
    'word-1.shape word.shape',
    'word+1.suffix2 before word.lower',
    'word+1.fine before word.fine',
    'word+1.coarse word+2.coarse word.lower',
    'word+1.tags word.lower',
    'word+1.tags word+2.tags word.lower',
  ],
  ATOMS,
);

/** How many features a decision has. */
export const TAG_FEATURES = TEMPLATES.ends.length;

/** What stands around a word that is to be tagged; tags are class numbers plus one, 0 before the sentence. */
export interface TagContext {
  readonly words: readonly Int32Array[];
  readonly at: number;
  readonly before: number;
  readonly beforeThat: number;
}

const NO_WORD = new Int32Array(FACTS);
const atoms = new Int32Array(ATOMS.length);

/** Writes the features of one tagging decision into `out`. */
export function tagFeatures({ words, at, before, beforeThat }: TagContext, out: Int32Array): void {
  for (let position = 0; position < POSITIONS.length; position++) atoms.set(words[at + position - 2] ?? NO_WORD, position * FACTS);
  atoms[BEFORE] = before;
  atoms[BEFORE + 1] = beforeThat;
  atoms[BEFORE + 2] = at === 0 ? 1 : 0;
  writeFeatures(TEMPLATES, atoms, out);
}
