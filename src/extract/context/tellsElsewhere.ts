import type { Telling } from './telling.ts';

const GROUND = /^(?:city|region|site|area)$/u;

/** Whether a paragraph, up to a sentence of it, has told of ground in another state than one. */
export function tellsElsewhere(tellings: readonly Telling[], index: number, state: string): boolean {
  const paragraph = tellings[index]?.view.sentence.paragraph;
  return tellings
    .slice(0, index + 1)
    .filter(({ view }) => view.sentence.paragraph === paragraph)
    .some(({ view }) => view.sentence.places.some(({ kind, country }) => GROUND.test(kind) && country !== null && country !== state));
}
