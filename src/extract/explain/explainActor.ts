import type { Actor } from '../../model/actor.ts';
import type { Reading } from '../../model/reading.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { placeInClause } from './placeInClause.ts';

const VIA: Readonly<Record<string, string>> = {
  name: 'by name',
  demonym: 'by the adjective or people of a state',
  capital: 'by a capital that stands for its government',
  office: 'by who holds the office',
  role: 'by a role with its state',
  description: 'by a description that leads back',
  pronoun: 'by a pronoun that leads back',
  context: 'named elsewhere; the clause leaves it out',
  place: 'as the state in whose land it happened',
};

/** Who or whom, as which words name it, and where these stand. */
export function explainActor(
  title: 'actor' | 'recipient',
  actor: Actor,
  {
    text,
    view,
    trigger,
    reading,
  }: { readonly text: string; readonly view: SentenceView; readonly trigger: number; readonly reading: Reading },
): string {
  const code = [actor.code, actor.sector].filter(Boolean).join('/') || 'nobody in particular';
  const here = actor.start >= view.sentence.start && actor.end <= view.sentence.end && actor.via !== 'context';
  const read = reading.sentences.flatMap(({ actors }) => actors).find(({ start, end }) => start === actor.start && end === actor.end);
  const back = read?.antecedent ? `, that is “${text.slice(read.antecedent.start, read.antecedent.end)}”` : '';
  const where = here ? placeInClause(view, actor, trigger) : 'in another place of the text';
  return `${title}: ${code}, “${actor.text}”${back} (${VIA[actor.via] ?? actor.via}), ${where}`;
}
