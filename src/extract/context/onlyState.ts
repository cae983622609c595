import { ARMED_GROUPS } from '../../codebook/organisations.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import { perSentence } from '../clauses/perToken.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';

const STATES_HOSTED: ReadonlyMap<string, readonly string[]> = new Map(ARMED_GROUPS.map(({ code, hosts }) => [code, hosts]));

/** The state of an actor: its own, or the only one that an armed group is at home in. */
export function homeOf({ actor }: PlacedActor): string | null {
  if (STATE_BY_CODE.has(actor.code)) return actor.code;
  const hosts = STATES_HOSTED.get(actor.code) ?? [];
  return hosts.length === 1 ? (hosts[0] ?? null) : null;
}

const TELLS: ReadonlySet<string> = new Set(['say', 'tell', 'report', 'add']);
const tellsAt = (view: SentenceView, at: number): boolean => TELLS.has(lemmaAt(view, at)) && wordAt(view, at) !== 'reports';

/** 'officials in Rome [said]', 'the Rome daily': who only tells is no part of what is told. */
const onlyTells = (view: SentenceView, { actor, from, to }: PlacedActor): boolean =>
  actor.sector === 'MED' || tellsAt(view, to) || (actor.via !== 'pronoun' && tellsAt(view, from - 1));

/** The one state that a sentence tells of, or null where there are several or none. */
export const onlyState: (view: SentenceView) => string | null = perSentence((view) => {
  const codes = new Set(view.actors.filter((placed) => !onlyTells(view, placed)).flatMap((placed) => homeOf(placed) ?? placed.actor.code));
  for (const { country } of view.sentence.places) if (country) codes.add(country);
  codes.delete('');
  const [code, ...more] = codes;
  return code !== undefined && more.length === 0 && STATE_BY_CODE.has(code) ? code : null;
});
