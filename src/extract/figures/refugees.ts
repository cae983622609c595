import type { Measure } from '../../codebook/measure.ts';
import type { ActorSpan } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { dependents, hasRelation, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { childTowards, clausesOf } from './clauseHeads.ts';
import type { FigureMemory } from './figureMemory.ts';
import type { FoundFigure } from './foundFigure.ts';

/** Refugees and migrants in general, as the words of a figure lead to them. */
const refugees = (view: SentenceView, { start, end }: Span): ActorSpan => ({
  code: 'REF',
  sector: 'REF',
  name: 'refugees and migrants',
  text: view.text.slice(start, end),
  start,
  end,
  via: 'description',
  person: false,
  possessive: false,
});

const FLIGHT = /^(?:flee|displace|strand|camp|uproot|resettle|evict)$/u;
const CROSSING = /^(?:cross|enter|get|break|slip|climb|sneak|storm)$/u;
const ANYBODY = /^(?:people|persons?|foreigners?|men|women|children|families|wretches|souls|newcomers|arrivals|them|others|)$/u;
const SETTLED = /^(?:civilians|residents|villagers|inhabitants|locals|citizens)$/u;

/** 'fled', 'had been camping', 'were driven from their homes', 'left their homes', 'who had got across the border'. */
/** 'among 300 people they fled': under a preposition of its own; 'between 300 and 400' is only the number's. */
function isAside(view: SentenceView, head: number, clause: number): boolean {
  const child = childTowards(view, head, clause);
  const mark = dependents(view, child, 'case')[0];
  // '[Up to] 300 could flee': a hedge that the parse takes for a preposition
  const isHedge = child < clause && /^(?:up|over|around|about)$/u.test(wordAt(view, mark ?? -1));
  return hasRelation(view, child, 'obl*') && mark !== undefined && !isHedge && !/^(?:between|from)$/u.test(wordAt(view, mark));
}

/** 'UNHCR has [received] 900 people from Asmar': whom those take in who care for refugees. */
const isTakenIn = (view: SentenceView, head: number, clause: number): boolean =>
  /^(?:receive|register|shelter|host|accommodate|relocate|resettle)$/u.test(lemmaAt(view, clause)) &&
  hasRelation(view, childTowards(view, head, clause), 'obj nsubj:pass') &&
  view.actors.some(({ actor }) => /UNHCR|refugee|migration/iu.test(actor.name) || /UNHCR|refugee agency|migration/iu.test(actor.text));

const isPlaceAt = ({ sentence, tokens }: SentenceView, at: number): boolean =>
  [...sentence.places, ...sentence.toponyms].some(({ start }) => start === tokens[at]?.start);

const isPassive = (view: SentenceView, clause: number): boolean => dependents(view, clause, 'aux:pass').length > 0;

/** 'crossed [into Oman]': another land than the one they were in. */
const crossesInto = (view: SentenceView, lemma: string, after: readonly string[]): boolean =>
  lemma === 'cross' && after[0] === 'into' && view.sentence.places.length > 0;

function flees(view: SentenceView, head: number): boolean {
  const clauses = [...clausesOf(view, head).slice(0, 2), ...dependents(view, head, 'acl*')];
  const [own] = clausesOf(view, head);
  if (own !== undefined && own !== head && FLIGHT.test(lemmaAt(view, own)) && !isAside(view, head, own)) return true;
  if (own !== undefined && own !== head && isTakenIn(view, head, own)) return true;
  return clauses.some((clause) => {
    const lemma = lemmaAt(view, clause);
    if (relationAt(view, clause) === 'conj') return false;
    if (FLIGHT.test(lemma) && (relationAt(view, clause).startsWith('acl') || relationAt(view, clause) === 'xcomp')) return true;
    const after = view.tokens.slice(clause + 1, clause + 11).map(({ norm }) => norm);
    if (/^(?:drive|force|leave|lose|abandon)$/u.test(lemma) && (after.includes('homes') || after.includes('home'))) return true;
    // 'have been bused out of Asmar', 'were moved out of range'
    if (
      /^(?:bused?|bus|evacuate|move|take|drive|fly|ferry|bring|truck)$/u.test(lemma) &&
      after[0] === 'out' &&
      after[1] === 'of' &&
      isPassive(view, clause) &&
      isPlaceAt(view, clause + 3)
    )
      return true;
    if (/^(?:take|seek|find)$/u.test(lemma) && after.slice(0, 3).some((word) => /^(?:refuge|shelter|sanctuary)$/u.test(word))) return true;
    if (lemma === 'leave')
      return view.tokens.some(({ norm }) => norm === 'population') && relationAt(view, childTowards(view, head, clause)) === 'nsubj';
    return (
      CROSSING.test(lemma) &&
      (after.some((word) => /^(?:border|frontier|fence|illegally|through|across)$/u.test(word)) || crossesInto(view, lemma, after))
    );
  });
}

/** Whether the figure last told, or the sentence before, is about refugees. */
function isAboutRefugees({ view, figures }: FigureMemory, measure: Measure): boolean {
  if (view?.actors.some(({ actor }) => actor.sector === 'REF')) return true;
  const last = figures.findLast((figure) => figure.measure === 'people');
  return (
    measure !== 'captured' &&
    last !== undefined &&
    last.of.some(({ sector }) => sector === 'REF') &&
    figures.indexOf(last) >= figures.length - 4
  );
}

const HARM_OR_PEOPLE = new Set<Measure>(['people', 'captured', 'deaths', 'injured']);

/** Refugees, where a figure counts people who fled or the text around is about them; else null. */
export function refugeesIn(view: SentenceView, found: FoundFigure, memory: FigureMemory): ActorSpan | null {
  if (!HARM_OR_PEOPLE.has(found.measure)) return null;
  const noun = found.item.split(' ').at(-1) ?? '';
  const protest = view.tokens.some((_, at) =>
    /^(?:protest|demonstrate|march|rally|picket|vote|demonstration|protester|demonstrator)$/u.test(lemmaAt(view, at)),
  );
  if (protest || !(ANYBODY.test(noun) || SETTLED.test(noun))) return null;
  if (found.measure !== 'deaths' && found.measure !== 'injured' && flees(view, found.head)) return refugees(view, found);
  const isNamed = wordAt(view, found.head) !== '' && view.actors.some(({ actor }) => actor.via === 'demonym' && actor.sector !== 'GOV');
  const isHarm = found.measure === 'deaths' || found.measure === 'injured';
  if (isHarm && (found.rule !== 'figure/harm-alone' || memory.view?.sentence.paragraph !== view.sentence.paragraph)) return null;
  return !isNamed && ANYBODY.test(noun) && isAboutRefugees(memory, found.measure) ? refugees(view, found) : null;
}
