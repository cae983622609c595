import type { EventType } from '../../codebook/eventType.ts';
import { dependents, hasRelation } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { DETERMINER } from '../clauses/words.ts';
import { impliedActor } from './impliedActor.ts';
import { startOf, type Telling } from './telling.ts';

/** What somebody has said: whoever rejects 'the charge' rejects the one who made it. */
const SAID =
  /^(?:charge|claim|accusation|allegation|remark|statement|comment|report|suggestion|warning|threat|demand|proposal|request|offer|call|appeal|idea|assertion|figure|tale|word|plea|ultimatum|criticism|insinuation|complaint|rhetoric|assessment|speech|version|account|condition|term|invitation|initiative|protest|note)$/u;

/** What somebody has done, or means to do: whoever condemns 'the move' condemns the one who made it. */
const DONE =
  /^(?:move|step|decision|deployment|test|launch|attack|strike|raid|drill|exercise|sanction|build-up|buildup|measure|action|visit|sale|ban|closure|plan|operation|invasion|annexation|incursion|shelling|bombing|killing|arrest|expulsion|law|bill|act|violence|crackdown|detention|sentence|verdict|provocation|escalation|firing|explosion|manoeuvre|maneuver|gesture|pact|deal|withdrawal|offensive|incident|behaviour|behavior|conduct|policy|recognition|redeployment|mobilisation|mobilization)$/u;

/** Of which classes a deed is that a noun points back to; a noun that says no kind ('the move') may be of any. */
const KINDS: readonly (readonly [noun: RegExp, classes: ReadonlySet<EventType>])[] = [
  [/^(?:attack|strike|raid|shelling|bombing|killing|violence|explosion|firing)$/u, new Set<EventType>(['ASSAULT'])],
  [/^(?:incursion|offensive|invasion|operation|incident|provocation)$/u, new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN'])],
  [
    /^(?:test|launch|drill|exercise|deployment|redeployment|build-up|buildup|manoeuvre|maneuver|mobilisation|mobilization)$/u,
    new Set<EventType>(['MOBILIZE', 'ASSAULT', 'THREATEN', 'COOPERATE', 'AID']),
  ],
  [/^(?:sanction|ban|closure|expulsion)$/u, new Set<EventType>(['SANCTION', 'COERCE', 'THREATEN', 'REJECT'])],
  [/^(?:arrest|detention|sentence|verdict|crackdown|annexation)$/u, new Set<EventType>(['COERCE', 'ASSAULT', 'ACCUSE'])],
  [/^(?:pact|deal)$/u, new Set<EventType>(['AGREE', 'COOPERATE', 'SUPPORT', 'CONSULT', 'AID'])],
];

/** How far back a maker is looked for, in sentences. */
const REACH = 2;

interface Maker {
  readonly actor: PlacedActor['actor'];
  readonly at: number;
}

/** What is looked for: who spoke, or who did what is of some classes, of any where none is given. */
interface Sought {
  readonly said: boolean;
  readonly classes: ReadonlySet<EventType> | null;
}

const sought = (lemma: string): Sought => ({ said: SAID.test(lemma), classes: KINDS.find(([noun]) => noun.test(lemma))?.[1] ?? null });

/** Those who spoke or acted before a place in the text, the latest first. */
function makersBefore(tellings: readonly Telling[], first: number, index: number, at: number, { said, classes }: Sought): readonly Maker[] {
  const makers: Maker[] = [];
  for (const { view, matches, attributions } of tellings.slice(Math.max(0, first), index + 1)) {
    for (const match of matches)
      if (classes === null || classes.has(match.rule.type))
        for (const { actor } of match.actors.slice(0, 1)) makers.push({ actor, at: startOf(view, match) });
    if (said) for (const { speaker, cue } of attributions) if (speaker !== null) makers.push({ actor: speaker, at: cue.start });
  }
  return makers.filter((maker) => maker.actor.code !== '' && maker.at < at).sort((a, b) => b.at - a.at);
}

/** Whether a noun points back to something told: 'the charge', 'this step', 'such claims', 'it'. */
function pointsBack(view: SentenceView, noun: number): boolean {
  if (/^(?:it|this|that|them|these)$/u.test(wordAt(view, noun))) return true;
  // 'A sent a note, a [step] that B condemned': what stands beside the clause is what was told.
  if (hasRelation(view, noun, 'appos parataxis')) return true;
  const mark = dependents(view, noun, 'det').map((at) => wordAt(view, at));
  return mark.some((word) => DETERMINER.has(word) && /^(?:the|this|that|these|those|such|any|all)$/u.test(word));
}

/** The noun that points back, where it stands, who cannot be meant by it, and whether whoever says it denies to have done it himself. */
interface PointedAt {
  readonly noun: number;
  readonly at: number;
  readonly except: readonly string[];
  readonly isDenied?: boolean;
}

/**
 * Who made what a predicate's object points back to: 'rejected the [charge]' leads to who brought it, 'condemned the [test]'
 * to who held it. The latest other than the rejecter, at most two sentences back; null where nobody is told.
 */
export function makerOf(
  tellings: readonly Telling[],
  index: number,
  { noun, at, except, isDenied = false }: PointedAt,
): PlacedActor | null {
  const view = tellings[index]?.view;
  if (!view || !pointsBack(view, noun)) return null;
  const word = wordAt(view, noun);
  // 'the shelling' is a noun of its own, whatever its base form.
  const lemma = word.endsWith('ing') ? word : lemmaAt(view, noun);
  const isPronoun = /^(?:it|this|that|them|these)$/u.test(word);
  if (!isPronoun && !SAID.test(lemma) && !DONE.test(lemma)) return null;
  // Whoever denies a deed answers the one who spoke of it.
  const kind: Sought = isPronoun || isDenied ? { said: isPronoun || SAID.test(lemma), classes: null } : sought(lemma);
  const makers = (first: number): readonly Maker[] =>
    makersBefore(tellings, first, index, at, kind).filter(({ actor }) => !except.includes(actor.code));
  const same = isPronoun ? null : makerOfSame(tellings, index, { lemma, at, except });
  const near = makers(index - REACH)[0] ?? null;
  // 'condemned the test' is said of who held a test, before who held a drill.
  const known = kind.classes === null ? (near ?? same) : (same ?? near ?? soleOf(makers(0)));
  return known ? impliedActor(known.actor) : null;
}

/** The one maker of all there are, or null where they are of several sides. */
const soleOf = (makers: readonly Maker[]): Maker | null =>
  new Set(makers.map(({ actor }) => actor.code)).size === 1 ? (makers[0] ?? null) : null;

/** 'condemned the [test]': whoever was told to have held one, however far back. */
function makerOfSame(
  tellings: readonly Telling[],
  index: number,
  { lemma, at, except }: { readonly lemma: string; readonly at: number; readonly except: readonly string[] },
): Maker | null {
  const makers = tellings
    .slice(0, index + 1)
    .flatMap(({ view, matches }) =>
      matches
        .filter(
          (match) =>
            startOf(view, match) < at &&
            view.tokens
              .slice(match.core, match.to)
              .some(({ norm }, offset) => norm === lemma || lemmaAt(view, match.core + offset) === lemma.replace(/ing$/u, '')),
        )
        .flatMap((match) => match.actors.slice(0, 1).map(({ actor }) => ({ actor, at: startOf(view, match) }))),
    );
  return makers.filter(({ actor }) => actor.code !== '' && !except.includes(actor.code)).at(-1) ?? null;
}
