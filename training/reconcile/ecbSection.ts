import { join } from 'node:path';
import { readModels } from '../../src/ingest/readModels.ts';
import { createReader } from '../../src/read/parse/createReader.ts';
import { bCubedOf, type Chains, ceafEntity, conllF1, muc } from './corefScores.ts';
import { chainsBy, type EcbSet, linkedChains, readEcbSet } from './ecb/ecbSet.ts';
import { fitLinks, linkChance } from './ecb/fitLinks.ts';
import { createWordNearness } from './ecb/wordNearness.ts';
import type { Section } from './section.ts';

const FOLDER = 'data/coref';
const LEAST = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];
const SEED = 1;
const GOAL = 0.76;

/**
 * Mentions of ECB+ to events inside each topic, the gold's mentions given, chains of one counting: documents into stories,
 * then pairs judged by a logistic regression fitted on the training topics, then average link. The weights are no part of
 * the program: they know nothing of codes, and are fitted anew with each run.
 */
export const ecbSection: Section = {
  name: 'ecb',
  about: 'event mentions of ECB+ to events within topics, gold mentions given',
  needs: [FOLDER],
  run: async (shared) => {
    const tools = { reader: createReader(await readModels('accurate')), wordNearness: createWordNearness() };
    const [train, dev] = (['Train', 'Dev'] as const).map((set) => readEcbSet(join(shared, FOLDER), set, tools)) as [EcbSet, EcbSet];
    const weights = fitLinks(
      train.stories.flatMap(({ pairs }) => pairs),
      SEED,
    );
    const linked = (set: EcbSet, least: number): Chains => linkedChains(set, (signs) => linkChance(weights, signs), least);
    const goldOf = ({ tellings }: EcbSet): Chains => chainsBy(tellings, ({ chain }) => chain);
    const tuned = LEAST.map((least) => ({ least, f1: conllF1(goldOf(train), linked(train, least)) })).toSorted((a, b) => b.f1 - a.f1);
    const least = tuned[0]?.least ?? 0.5;
    return [
      `train has ${train.tellings.length} mentions, dev ${dev.tellings.length}; the least chance is tuned on train: ${least}`,
      ...[
        { name: 'train', set: train },
        { name: 'dev', set: dev },
      ].flatMap(({ name, set }) => [
        scoreLine(
          `${name}, same lemma in a topic`,
          goldOf(set),
          chainsBy(set.tellings, ({ topic }, { lemma }) => `${topic} ${lemma}`),
        ),
        scoreLine(`${name}, same lemma in a story`, goldOf(set), sameLemmaInStory(set)),
        scoreLine(`${name}, linked`, goldOf(set), linked(set, least)),
      ]),
      `goal on dev ${GOAL}`,
    ];
  },
};

const sameLemmaInStory = ({ stories }: EcbSet): Chains => stories.flatMap(({ tellings }) => chainsBy(tellings, (_, { lemma }) => lemma));

const scoreLine = (label: string, gold: Chains, found: Chains): string =>
  `${label}: MUC ${muc(gold, found).f1.toFixed(3)} B³ ${bCubedOf(gold, found).f1.toFixed(3)} CEAF-e ${ceafEntity(gold, found).f1.toFixed(3)} CoNLL ${conllF1(gold, found).toFixed(4)}`;
