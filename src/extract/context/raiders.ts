import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt } from '../clauses/sentenceView.ts';
import { subjectNoun } from '../clauses/subjectNoun.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { codesOf, impliedActor } from './impliedActor.ts';
import { makerOf } from './makerOf.ts';
import type { Rivals } from './rivals.ts';
import { startOf, type Telling } from './telling.ts';

const RAID = /^(?:raid|strike|attack|shelling|bombing|bombardment|assault|offensive|operation)$/u;

/** 'The [raids] killed three': done by whoever made the raids that the text has told of. */
export function ofTheRaid(tellings: readonly Telling[], index: number, match: EventMatch): PlacedActor | null {
  const view = tellings[index]?.view;
  const noun = view ? subjectNoun(view, match.trigger) : null;
  if (!view || noun === null || !RAID.test(lemmaAt(view, noun))) return null;
  return makerOf(tellings, index, { noun, at: startOf(view, match), except: codesOf(match.recipients) });
}

/** 'Two jets that gave chase were shot down': by the side whose deed against the same the sentence before has told. */
export function foeBefore(tellings: readonly Telling[], index: number, enemies: Rivals, match: EventMatch): readonly PlacedActor[] {
  const [telling, before] = [tellings[index], tellings[index - 1]];
  const victims = codesOf(match.recipients);
  if (!telling || !before || victims.length === 0 || before.view.sentence.paragraph !== telling.view.sentence.paragraph)
    return match.actors;
  const foes = before.matches
    .filter(({ rule, actors }) => /^(?:ASSAULT|MOBILIZE)$/u.test(rule.type) && codesOf(actors).length > 0)
    .flatMap(({ actors, recipients }) => {
      const isFoe =
        codesOf(recipients).length === 0 && victims.some((code) => codesOf(actors).includes(enemies.of(code)?.actor.code ?? ''));
      return isFoe || codesOf(recipients).some((code) => victims.includes(code)) ? actors : [];
    });
  return foes.length > 0 && new Set(codesOf(foes)).size === 1 && !victims.includes(foes[0]?.actor.code ?? '')
    ? foes.slice(0, 1).map(({ actor }) => impliedActor(actor))
    : match.actors;
}
