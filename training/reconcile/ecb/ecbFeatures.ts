import { RULES } from '../../../src/extract/rules/allRules.ts';
import { stem } from '../../../src/reconcile/quoteWords.ts';
import type { EcbTelling } from './ecbReading.ts';
import { usagePair, type WordUsage } from './wordUsage.ts';

/** What is known of a set beside its mentions. */
export interface EcbSetting {
  readonly wordNearness: (a: string, b: string) => number;
  /** How near two documents are, by id; 1 for one document. */
  readonly documentNearness: (a: string, b: string) => number;
  /** How rare a stem is among the sentences, 0 to 1. */
  readonly rarity: (stem: string) => number;
  /** How the story of a telling uses its word. */
  readonly usage: (telling: EcbTelling) => WordUsage;
}

/** Words that one rule of events takes for one deed. */
const RULE_IDS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const ids = new Map<string, Set<string>>();
  for (const { id, verbs, nouns } of RULES) {
    for (const word of [...verbs, ...nouns]) {
      const key = stem(word.split('+')[0] ?? word);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  return ids;
})();

const shareRule = (a: string, b: string): boolean => [...(RULE_IDS.get(a) ?? [])].some((id) => RULE_IDS.get(b)?.has(id));

/** 'explosion' and 'explode': enough letters in common at the front. */
function isDerived(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same++;
  return same >= 4 && same >= most - 2;
}

/** Verbs that stand for many deeds, and verbs that report. */
const LIGHT = new Set('be have do make take go get give come hold put happen occur'.split(' '));
const REPORTING = new Set('say tell report announce state add claim confirm reveal describe call believe think know'.split(' '));

/** The signs of one event in two mentions, in a fixed order. */
export function ecbFeatures(a: EcbTelling, b: EcbTelling, setting: EcbSetting): Float64Array {
  const sameLemma = a.lemma === b.lemma;
  const derived = !sameLemma && isDerived(a.stem, b.stem);
  const sameWord = sameLemma || derived ? 1 : 0;
  const nearness = sameLemma ? 1 : Math.max(0, setting.wordNearness(a.lemma, b.lemma));
  const parties = overlap(a.parties, b.parties, setting.rarity);
  const names = overlap(a.names, b.names, setting.rarity);
  const context = overlap(a.context, b.context, setting.rarity);
  const document = setting.documentNearness(a.mention.document, b.mention.document);
  const sameDocument = a.mention.document === b.mention.document ? 1 : 0;
  const sameSentence = sameDocument && a.mention.sentence === b.mention.sentence ? 1 : 0;
  const light = LIGHT.has(a.lemma) || LIGHT.has(b.lemma) ? 1 : 0;
  const reporting = REPORTING.has(a.lemma) && REPORTING.has(b.lemma) ? 1 : 0;
  const rare = sameWord * setting.rarity(a.stem);
  const words = overlap(a.words, b.words, () => 1);
  const soft = softOverlap(a.partyLemmas, b.partyLemmas, setting.wordNearness);
  const pronoun = a.isPronoun || b.isPronoun ? 1 : 0;
  const early = 1 - Math.max(a.place, b.place);
  const { least, most, ambiguity, together } = usagePair(setting.usage(a), setting.usage(b));
  const sameStem = a.stem === b.stem ? 1 : 0;
  return Float64Array.of(
    sameLemma ? 1 : 0,
    derived ? 1 : 0,
    nearness,
    nearness ** 3,
    !sameLemma && shareRule(a.stem, b.stem) ? 1 : 0,
    parties,
    names,
    context,
    document,
    sameDocument,
    sameSentence,
    light * sameWord,
    reporting,
    reporting * names,
    reporting * parties,
    rare,
    a.isVerb === b.isVerb ? 1 : 0,
    sameWord * parties,
    sameWord * names,
    sameWord * context,
    sameWord * document,
    sameWord * sameDocument,
    nearness * context,
    nearness * parties,
    nearness * document,
    early,
    early * sameWord,
    early * nearness,
    words,
    words * context,
    soft,
    soft * nearness,
    pronoun,
    pronoun * sameDocument,
    overlap(a.numbers, b.numbers, setting.rarity),
    a.governor !== '' && a.governor === b.governor ? 1 : 0,
    least,
    most,
    ambiguity,
    sameStem * least,
    sameStem * ambiguity,
    (1 - sameStem) * together,
    (1 - sameStem) * together * nearness,
    nearness * least,
    nearness * most,
    (1 - sameStem) * sameDocument * nearness,
  );
}

/** How near the nearest of two lists of words are. */
const softOverlap = (a: readonly string[], b: readonly string[], nearness: (a: string, b: string) => number): number =>
  Math.max(0, ...a.flatMap((one) => b.map((other) => (one === other ? 1 : nearness(one, other)))));

/** What two sets share, each word by its rarity, of the smaller; 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (stem: string) => number): number {
  const weight = (set: Iterable<string>): number => [...set].reduce((sum, word) => sum + rarity(word), 0);
  const least = Math.min(weight(a), weight(b));
  return least === 0 ? 0 : weight([...a].filter((word) => b.has(word))) / least;
}
