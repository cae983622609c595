import type { Matter } from '../../codebook/matters.ts';
import type { Contention } from '../../model/contention.ts';
import type { CountVoice } from '../../model/countVoice.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { mattersIn } from '../mattersIn.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';
import { firstNamed } from './foldDenials.ts';
import { blameQuestion } from './matterQuestion.ts';
import { sharedWords, tellingWords, voiceOfActor } from './telling.ts';

/** Charges that answer each other stand in one sentence or the next ones. */
const REACH = 400;
/** Words that exchanges of two parties share where they are about one thing. */
const ONE_MATTER_WORDS = 2;

/** To judge what was said of one is an answer, and no charge: 'calls them absurd'. */
const JUDGES_WORDS = /\b(?:call|describ|brand|label|dismiss)\w* (?:it|them|this|that|these|those)\b/iu;

/** An accusation by one of those who make it. */
interface Charge {
  readonly mention: Told<Mention>;
  readonly voice: CountVoice;
}

interface Exchange {
  readonly one: Charge;
  readonly other: Charge;
  readonly words: ReadonlySet<string>;
  readonly matter: Matter | null;
}

/** Exchanges of two about one thing. */
type Matters = readonly [Exchange, ...Exchange[]];

/** Who is to blame: two that accuse each other in one breath, exchanges about one thing together. */
export function mutualContentions(mentions: readonly Told<Mention>[]): readonly Contention[] {
  const charges = mentions
    .filter((mention) => mention.type === 'ACCUSE' && mention.status !== 'negated' && !JUDGES_WORDS.test(mention.quote))
    .flatMap(chargesIn);
  const exchanges = [...Map.groupBy(charges, ({ mention }) => mention.document).values()].flatMap(exchangesIn);
  return [...Map.groupBy(exchanges, pairOf).values()].flatMap((ofTwo) => told(mattersOf(ofTwo))).map(contentionOf);
}

/** Of matters of two, those that a word tells; where none does, what they accuse each other of is left open. */
function told(matters: readonly Matters[]): readonly Matters[] {
  const named = matters.filter(([{ matter }]) => matter !== null);
  return named.length > 0 ? named : matters;
}

/** The charge of who accuses; where several accuse each other, that of each of them. */
function chargesIn(mention: Told<Mention>): readonly Charge[] {
  const voice = voiceOfActor(mention);
  if (voice === null) return [];
  const accused = new Set(mention.recipients.map(({ code }) => code));
  // A code that is no more than a sector is nobody in particular.
  const others = mention.actors.filter(
    ({ code, sector }) => code !== voice.code && accused.has(code) && sector !== 'MED' && code !== '' && code !== sector,
  );
  const returned = accused.has(voice.code) && voice.code !== voice.sector ? others : [];
  const voices = [voice, ...returned.map(({ code, sector, name }) => ({ code, sector, name, own: false }))];
  return [...new Map(voices.map((one) => [one.code, { mention, voice: one }])).values()];
}

const pairOf = ({ one, other }: Exchange): string => [one.voice.code, other.voice.code].sort().join('|');

function exchangesIn(charges: readonly Charge[]): readonly Exchange[] {
  return charges.flatMap((one, index) =>
    charges
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(other.mention.start - one.mention.start) <= REACH && accuses(one, other.voice.code) && accuses(other, one.voice.code),
      )
      .slice(0, 1)
      .flatMap((other) => exchangeOf(one, other)),
  );
}

/** An exchange of two charges; none where each is about something that the other does not speak of. */
function exchangeOf(one: Charge, other: Charge): readonly Exchange[] {
  const [a, b] = [one.mention, other.mention];
  const [told, answered] = [mattersIn(a.sentence.text), mattersIn(b.sentence.text)];
  const common = [...told].filter((matter) => answered.has(matter));
  if (told.size > 0 && answered.size > 0 && common.length === 0) return [];
  const about = common.length > 0 ? common : [...told, ...answered];
  const quoted = mattersIn(`${a.quote} ${b.quote}`);
  const words = new Set([...tellingWords(a.sentence.text), ...tellingWords(b.sentence.text)]);
  return [{ one, other, words, matter: firstNamed(about.filter((matter) => quoted.has(matter))) ?? firstNamed(about) }];
}

const accuses = ({ mention, voice }: Charge, code: string): boolean =>
  voice.code !== code && mention.recipients.some((recipient) => recipient.code === code);

function mattersOf(exchanges: readonly Exchange[]): readonly Matters[] {
  const matters: [Exchange, ...Exchange[]][] = [];
  // Those whose matter a word tells come first, and give it to those that only share their words.
  for (const exchange of exchanges.toSorted((a, b) => Number(a.matter === null) - Number(b.matter === null))) {
    const matter = matters.find(([first]) => isOneMatter(first, exchange));
    if (matter === undefined) matters.push([exchange]);
    else matter.push(exchange);
  }
  return matters;
}

const isOneMatter = (a: Exchange, b: Exchange): boolean =>
  a.matter === null || b.matter === null ? sharedWords(a.words, b.words) >= ONE_MATTER_WORDS : a.matter === b.matter;

function contentionOf(matter: Matters): Contention {
  const charges = new Map(
    matter.flatMap(({ one, other }) => [one, other]).map((charge) => [`${charge.mention.id} ${charge.voice.code}`, charge]),
  );
  const byAccuser = [...Map.groupBy([...charges.values()], ({ voice }) => voice.code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const [{ one, other, matter: about }] = matter;
  return buildContention({
    about: 'who',
    question: blameQuestion(about, [one.voice.code, other.voice.code]),
    why: 'each accuses the other',
    sides: byAccuser.map(([code, told]) =>
      sideOf(
        `${code} accuses`,
        told.map(({ mention, voice }) => ({ ...evidenceOf(mention), voice })),
      ),
    ),
    actors: byAccuser.map(([code]) => code),
    places: [],
    event: null,
  });
}
