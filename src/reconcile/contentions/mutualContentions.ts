import type { Matter } from '../../codebook/matters.ts';
import type { Contention } from '../../model/contention.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';
import { firstMatter } from './foldDenials.ts';
import { blameQuestion } from './matterQuestion.ts';
import { sharedWords, tellingWords, voiceOfActor } from './telling.ts';

/** Charges that answer each other stand in one sentence or the next ones. */
const REACH = 400;
/** Words that exchanges of two parties share where they are about one thing. */
const ONE_MATTER_WORDS = 2;

/** To judge what was said of one is an answer, and no charge: 'calls them absurd'. */
const JUDGES_WORDS = /\b(?:call|describ|brand|label|dismiss)\w* (?:it|them|this|that|these|those)\b/iu;

interface Exchange {
  readonly one: Told<Mention>;
  readonly other: Told<Mention>;
  readonly words: ReadonlySet<string>;
  readonly matter: Matter | null;
}

/** Who is to blame: two that accuse each other in one breath, exchanges about one thing together. */
export function mutualContentions(mentions: readonly Told<Mention>[]): readonly Contention[] {
  const charges = mentions.filter(
    (mention) =>
      mention.type === 'ACCUSE' && mention.status !== 'negated' && voiceOfActor(mention) !== null && !JUDGES_WORDS.test(mention.quote),
  );
  const exchanges = [...Map.groupBy(charges, ({ document }) => document).values()].flatMap(exchangesIn);
  return [...Map.groupBy(exchanges, pairOf).values()].flatMap(mattersOf).map(contentionOf);
}

const codeOf = (mention: Mention): string => voiceOfActor(mention)?.code ?? '';
const pairOf = ({ one, other }: Exchange): string => [codeOf(one), codeOf(other)].sort().join('|');

function exchangesIn(charges: readonly Told<Mention>[]): readonly Exchange[] {
  return charges.flatMap((one, index) =>
    charges
      .slice(index + 1)
      .filter((other) => Math.abs(other.start - one.start) <= REACH && accuses(one, codeOf(other)) && accuses(other, codeOf(one)))
      .slice(0, 1)
      .map((other) => exchangeOf(one, other)),
  );
}

const exchangeOf = (one: Told<Mention>, other: Told<Mention>): Exchange => ({
  one,
  other,
  words: new Set([...tellingWords(one.sentence.text), ...tellingWords(other.sentence.text)]),
  matter: firstMatter([`${one.quote} ${other.quote}`, `${one.sentence.text} ${other.sentence.text}`]),
});

const accuses = (mention: Mention, code: string): boolean =>
  codeOf(mention) !== code && mention.recipients.some((recipient) => recipient.code === code);

function mattersOf(exchanges: readonly Exchange[]): readonly (readonly [Exchange, ...Exchange[]])[] {
  const matters: [Exchange, ...Exchange[]][] = [];
  for (const exchange of exchanges) {
    const matter = matters.find(([first]) => isOneMatter(first, exchange));
    if (matter === undefined) matters.push([exchange]);
    else matter.push(exchange);
  }
  return matters;
}

const isOneMatter = (a: Exchange, b: Exchange): boolean =>
  a.matter === null || b.matter === null ? sharedWords(a.words, b.words) >= ONE_MATTER_WORDS : a.matter === b.matter;

function contentionOf(matter: readonly [Exchange, ...Exchange[]]): Contention {
  const charges = new Map(matter.flatMap(({ one, other }) => [one, other]).map((mention) => [mention.id, mention]));
  const byAccuser = [...Map.groupBy([...charges.values()], codeOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const [{ one, other, matter: about }] = matter;
  return buildContention({
    about: 'who',
    question: blameQuestion(about, [codeOf(one), codeOf(other)]),
    why: 'each accuses the other',
    sides: byAccuser.map(([code, told]) =>
      sideOf(
        `${code} accuses`,
        told.map((mention) => ({ ...evidenceOf(mention), voice: voiceOfActor(mention) ?? evidenceOf(mention).voice })),
      ),
    ),
    actors: byAccuser.map(([code]) => code),
    places: [],
    event: null,
  });
}
