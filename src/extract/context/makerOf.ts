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

/** How far back a maker is looked for, in sentences. */
const REACH = 2;

interface Maker {
  readonly actor: PlacedActor['actor'];
  readonly at: number;
}

/** Those who spoke or acted before a place in the text, the latest first. */
function makersBefore(tellings: readonly Telling[], index: number, at: number, kind: 'said' | 'done'): readonly Maker[] {
  const makers: Maker[] = [];
  for (const { view, matches, attributions } of tellings.slice(Math.max(0, index - REACH), index + 1)) {
    for (const match of matches) for (const { actor } of match.actors.slice(0, 1)) makers.push({ actor, at: startOf(view, match) });
    if (kind === 'said') for (const { speaker, cue } of attributions) if (speaker !== null) makers.push({ actor: speaker, at: cue.start });
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

/**
 * Who made what a predicate's object points back to: 'rejected the [charge]' leads to who brought it, 'condemned the [test]'
 * to who held it. The latest other than the rejecter, at most two sentences back; null where nobody is told.
 */
export function makerOf(
  tellings: readonly Telling[],
  index: number,
  { noun, at, except }: { readonly noun: number; readonly at: number; readonly except: readonly string[] },
): PlacedActor | null {
  const view = tellings[index]?.view;
  if (!view || !pointsBack(view, noun)) return null;
  const lemma = lemmaAt(view, noun);
  const isPronoun = /^(?:it|this|that|them|these)$/u.test(wordAt(view, noun));
  if (!isPronoun && !SAID.test(lemma) && !DONE.test(lemma)) return null;
  const maker = makersBefore(tellings, index, at, SAID.test(lemma) || isPronoun ? 'said' : 'done').find(
    ({ actor }) => !except.includes(actor.code),
  );
  const known = maker ?? (isPronoun ? null : makerOfSame(tellings, index, { lemma, at, except }));
  return known ? impliedActor(known.actor) : null;
}

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
            view.tokens.slice(match.core, match.to).some((_, offset) => lemmaAt(view, match.core + offset) === lemma),
        )
        .flatMap((match) => match.actors.slice(0, 1).map(({ actor }) => ({ actor, at: startOf(view, match) }))),
    );
  return makers.filter(({ actor }) => actor.code !== '' && !except.includes(actor.code)).at(-1) ?? null;
}
