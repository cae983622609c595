import { readText } from './readText.ts';

/** Every actor of a text in order: code/sector, how it is known, name, and the words themselves. */
export const actorsOf = (text: string, published: string): readonly string[] =>
  readText(text, published).sentences.flatMap(({ actors }) =>
    actors.map((actor) => `${actor.code}/${actor.sector ?? ''} ${actor.via} ${actor.name} «${actor.text}»`),
  );
