import { join } from 'node:path';
import { findStories } from '../../src/reconcile/stories/findStories.ts';
import { STORY_NEAR } from '../../src/reconcile/stories/storiesInWindow.ts';
import { seededRandom } from '../random.ts';
import { ecbStoryGold } from './ecb/ecbStoryGold.ts';
import { pairwise, type Score, showScore } from './pairScores.ts';
import type { Section } from './section.ts';
import { readStoryGold, type StoryReport, withDrawnDays, withDrawnSizes } from './storyGold.ts';

const FOLDER = 'data/stories';
const LARGE_FOLDER = 'data/coref';
/** As many matters as val has, so that what could be confused is as much in training. */
const MATTERS = 307;
/** Five new matters a day. */
const DAYS = 61;
const DRAWS = 5;
/** A collection as small as a reader's own. */
const FEW = 10;
const FEW_TIMES = 24;
const GOAL = 0.85;

/**
 * Reports of three outlets on one matter put together. The files carry no dates, so two figures are given: without any,
 * where the same matter months later cannot be told apart, and with days drawn, as news has them. All these matters have three
 * reports; so that nothing hangs on that, one to three of each are put together too, and those of ECB+.
 */
export const storiesSection: Section = {
  name: 'stories',
  about: 'reports of one matter put together, three outlets each',
  needs: [FOLDER, LARGE_FOLDER],
  run: async (shared) => {
    const val = readStoryGold(join(shared, FOLDER, 'val.source'));
    const train = readStoryGold(join(shared, FOLDER, 'train.source')).filter(({ matter }) => Number(matter) < MATTERS * 3);
    const parts = [0, 1, 2].map((part) => train.filter(({ matter }) => Math.floor(Number(matter) / MATTERS) === part));
    const tuned = [0.06, 0.08, 0.1, 0.12, 0.14, 0.16].map((least) => ({
      least,
      dated: meanF1(parts.flatMap((part) => drawn(part, 2).map((reports) => score(reports, least)))),
    }));
    const large = score(ecbStoryGold(join(shared, LARGE_FOLDER)));
    const undated = parts.map((part) => score(part));
    const sized = parts.map((part, at) => score(withDrawnSizes(part, seededRandom(at))));
    const few = train.filter(({ matter }) => Number(matter) < FEW * FEW_TIMES);
    const small = [...Map.groupBy(few, ({ matter }) => Math.floor(Number(matter) / FEW)).values()].map((part, at) =>
      score(withDrawnSizes(part, seededRandom(at))),
    );
    const dated = drawn(val, DRAWS).map((reports) => score(reports));
    return [
      `matters of some eleven reports (ECB+, on which the weights were fitted too), undated: pairwise ${showScore(large)}`,
      `train, one to three reports of each matter, undated: pairwise F1 ${meanF1(sized).toFixed(3)}`,
      `train, ${FEW} matters at a time, one to three reports of each, undated: pairwise F1 ${meanF1(small).toFixed(3)}`,
      `train, undated: pairwise F1 ${meanF1(undated).toFixed(3)}`,
      `train with drawn days, F1 by least nearness: ${tuned.map((one) => `${one.least}: ${one.dated.toFixed(3)}`).join('  ')}`,
      `val, undated: pairwise ${showScore(score(val))} (goal ${GOAL})`,
      `val at ${STORY_NEAR}, ${MATTERS} matters begun on ${DAYS} drawn days, ${DRAWS} draws: pairwise F1 ${dated.map(({ f1 }) => f1.toFixed(3)).join(', ')}; mean ${meanF1(dated).toFixed(3)} (goal ${GOAL})`,
    ];
  },
};

const drawn = (reports: readonly StoryReport[], draws: number): readonly (readonly StoryReport[])[] =>
  Array.from({ length: draws }, (_, draw) => withDrawnDays(reports, DAYS, seededRandom(draw)));

const meanF1 = (scores: readonly Score[]): number => scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;

function score(reports: readonly StoryReport[], least = STORY_NEAR): Score {
  const found = new Map(findStories(reports, least).flatMap((story) => story.documents.map((id) => [id, story.id] as const)));
  return pairwise(new Map(reports.map(({ id, matter }) => [id, matter])), found);
}
