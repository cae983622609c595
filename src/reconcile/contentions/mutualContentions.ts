import type { Contention } from '../../model/contention.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';
import { sharedWords, tellingWords, voiceOfActor } from './telling.ts';

/** Charges that answer each other stand in one sentence or the next ones. */
const REACH = 400;
/** Words that exchanges of two parties share where they are about one thing. */
const ONE_MATTER_WORDS = 2;

interface Exchange {
  readonly one: Told<Mention>;
  readonly other: Told<Mention>;
  readonly words: ReadonlySet<string>;
}

/** Who is to blame: two that accuse each other in one breath, exchanges about one thing together. */
export function mutualContentions(mentions: readonly Told<Mention>[]): readonly Contention[] {
  const charges = mentions.filter((mention) => mention.type === 'ACCUSE' && mention.status !== 'negated' && voiceOfActor(mention) !== null);
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
      .map((other) => ({ one, other, words: new Set([...tellingWords(one.sentence.text), ...tellingWords(other.sentence.text)]) })),
  );
}

const accuses = (mention: Mention, code: string): boolean =>
  codeOf(mention) !== code && mention.recipients.some((recipient) => recipient.code === code);

function mattersOf(exchanges: readonly Exchange[]): readonly (readonly [Exchange, ...Exchange[]])[] {
  const matters: [Exchange, ...Exchange[]][] = [];
  for (const exchange of exchanges) {
    const matter = matters.find(([first]) => sharedWords(first.words, exchange.words) >= ONE_MATTER_WORDS);
    if (matter === undefined) matters.push([exchange]);
    else matter.push(exchange);
  }
  return matters;
}

function contentionOf(matter: readonly [Exchange, ...Exchange[]]): Contention {
  const charges = new Map(matter.flatMap(({ one, other }) => [one, other]).map((mention) => [mention.id, mention]));
  const byAccuser = [...Map.groupBy([...charges.values()], codeOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const [{ one, other }] = matter;
  const names = [one, other].map((mention) => voiceOfActor(mention)?.name ?? '').sort();
  return buildContention({
    about: 'who',
    question: `Who is to blame, ${names.join(' or ')}?`,
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
