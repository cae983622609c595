import type { PlacedActor } from '../clauses/placedActor.ts';
import { codesOf, impliedActor } from './impliedActor.ts';
import { isNoneOf } from './rivals.ts';
import { startOf, type Telling } from './telling.ts';

/** The latest to have blamed, asked or threatened the one who now refuses or denies, at most three sentences back. */
export function accuserBefore(tellings: readonly Telling[], index: number, at: number, own: readonly string[]): PlacedActor | null {
  const before = tellings
    .slice(Math.max(0, index - 3), index + 1)
    .flatMap(({ view, matches }) =>
      matches.filter(
        (match) =>
          /^(?:ACCUSE|REQUEST|THREATEN)$/u.test(match.rule.type) &&
          startOf(view, match) < at &&
          codesOf(match.recipients).some((code) => own.includes(code)) &&
          isNoneOf(match.actors, own),
      ),
    );
  // An outlet that tells a charge is not whom a denial answers.
  const accuser = before.at(-1)?.actors.find(({ actor }) => actor.code !== '' && actor.sector !== 'MED');
  return accuser ? impliedActor(accuser.actor) : null;
}
