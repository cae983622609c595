import type { ParsedToken } from '../../model/parsedToken.ts';
import { AMOUNT_MENDS } from './amountMends.ts';
import { CLAUSE_MENDS } from './clauseMends.ts';
import { COORDINATION_MENDS } from './coordinationMends.ts';
import { JOINED_VERB_MENDS } from './joinedVerbMends.ts';
import { LOST_CLAUSE_MENDS } from './lostClauseMends.ts';
import { LOST_VERB_MENDS } from './lostVerbMends.ts';
import { mendGrammar } from './mendGrammar.ts';
import { mendHeads } from './mendHeads.ts';
import { mendPasts } from './mendPasts.ts';
import { mendRoot } from './mendRoot.ts';
import { MISREAD_WORD_MENDS } from './misreadWordMends.ts';
import { NAME_MENDS } from './nameMends.ts';
import { OBJECT_MENDS } from './objectMends.ts';
import { SUBJECT_MENDS } from './subjectMends.ts';
import { SUBJECT_PHRASE_MENDS } from './subjectPhraseMends.ts';
import { TENSE_MENDS } from './tenseMends.ts';
import { withMends } from './withMends.ts';

const MENDS = [
  ...NAME_MENDS,
  ...COORDINATION_MENDS,
  ...SUBJECT_PHRASE_MENDS,
  ...JOINED_VERB_MENDS,
  ...CLAUSE_MENDS,
  ...LOST_VERB_MENDS,
  ...LOST_CLAUSE_MENDS,
  ...AMOUNT_MENDS,
  ...OBJECT_MENDS,
  ...SUBJECT_MENDS,
  ...MISREAD_WORD_MENDS,
  ...TENSE_MENDS,
];

/**
 * Puts right, in a tree as the network gave it, what no English sentence can have.
 * @param verbLemma the lemma of a token if it is read as a verb of that tag.
 */
export const mendAll = (
  tokens: readonly ParsedToken[],
  words: readonly string[],
  verbLemma: (at: number, xpos: string) => string,
): readonly ParsedToken[] =>
  withMends(
    mendGrammar(
      mendHeads(
        mendRoot(
          mendPasts(tokens, words, (at) => verbLemma(at, 'VBD')),
          words,
        ),
      ),
      (at) => verbLemma(at, 'VBZ'),
    ),
    words,
    MENDS,
  );
