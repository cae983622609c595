import { EVENT_TYPES } from '../../src/codebook/eventType.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { CodeText } from './codeText.ts';
import { type GoldParty, readPloverGold } from './ploverGold.ts';
import { judgePlover, type PloverJudged } from './scorePlover.ts';
import { shareText } from './shareText.ts';

/** A mention in a word: class, status, who and whom. */
export const mentionText = ({ type, status, actors, recipients }: Mention): string => {
  const parties = [actors, recipients].map((side) => side.map(({ code, sector }) => code || sector || '?').join('+') || '–');
  return `${type}/${status} ${parties.join('→')}`;
};

const partiesText = (parties: readonly GoldParty[]): string => parties.map((party) => party.join('/')).join('+') || '–';

const wanted = ({ gold }: PloverJudged): string => `${gold.types.join('|')} ${partiesText(gold.actors)}→${partiesText(gold.recipients)}`;

const missLine = (one: PloverJudged): string =>
  `  ${one.isClassRight ? 'states' : 'class '} ${one.gold.id.replace('PLOVER-GSR01-', '')} wants ${wanted(one)}; found ${one.mentions.map(mentionText).join(', ') || 'nothing'}: ${one.gold.text}`;

/** Scores PLOVER's own gold sentences; the lines of the report. */
export function evalPlover(file: string, code: CodeText, { misses }: { readonly misses: boolean }): readonly string[] {
  const judged = readPloverGold(file).map((gold) => judgePlover(gold, code(gold.text, null).mentions));
  const right = judged.filter(({ isClassRight }) => isClassRight);
  const placed = judged.filter(({ areStatesOrPlacesRight }) => areStatesOrPlacesRight).length;
  const whole = judged.filter(({ areStatesRight }) => areStatesRight);
  const byClass = EVENT_TYPES.map((type) => {
    const some = judged.filter(({ gold }) => gold.types[0] === type);
    const of = some.filter(({ isClassRight }) => isClassRight);
    return `| ${type} | ${some.length} | ${of.length} | ${some.filter(({ areStatesRight }) => areStatesRight).length} |`;
  });
  const mentions = judged.reduce((sum, one) => sum + one.mentions.length, 0);
  return [
    `PLOVER's gold sentences: the right class in ${shareText(right.length, judged.length, 0.75)}; actor and recipient states right in ${shareText(whole.length, right.length, 0.7)} of those (${placed} where the place of the deed may stand for a recipient that is not named); ${(mentions / judged.length).toFixed(2)} mentions a sentence`,
    '| class | sentences | class right | states right too |',
    '|---|---:|---:|---:|',
    ...byClass,
    ...(misses ? ['Missed:', ...judged.filter((one) => !one.areStatesRight).map(missLine)] : []),
  ];
}
