import type { Measure } from '../../codebook/measure.ts';
import type { Quantity } from '../../model/quantity.ts';

/** What any soldier, person or ship may be called; other nouns count a kind of their own. */
const GENERIC: Readonly<Partial<Record<Measure, RegExp>>> = {
  personnel:
    /\b(?:troops?|soldiers?|service ?m[ae]n|service ?members?|servicewom[ae]n|personnel|forces?|combat forces|men|combatants?|people|person|army members?)$/i,
  people: /\b(?:people|persons?|migrants?|refugees?|asylum seekers?|foreigners?|civilians?|wretches|souls|arrivals?|individuals?)$/i,
  ships: /\b(?:ships?|warships?|vessels?)$/i,
  aircraft: /\b(?:aircraft|jets?|planes?|warplanes?|fighters?)$/i,
  vehicles: /\bvehicles?$/i,
  deaths: /\b(?:people|persons?|dead|deaths|troops?|soldiers?|service ?m[ae]n|service ?members?|lives|civilians?|)$/i,
  injured: /\b(?:people|persons?|injured|wounded|troops?|soldiers?|service ?m[ae]n|civilians?|)$/i,
};

/** What a figure is a figure of: people under arms and their formations are one force, other measures each their own. */
export function subjectOf(quantity: Quantity): string {
  const family = quantity.measure === 'units' ? 'personnel' : quantity.measure;
  return [quantity.holders.join('+'), family, quantity.currency ?? '', itemClass(quantity).toLowerCase()].join('|');
}

/** Words of size, which narrow nothing. */
const OF_NO_KIND = /^(?:strength|total|others?|more)$/u;
/** Measures of people, of whom a capital at the last word names the people they are of: 'five French'. */
const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>(['personnel', 'people', 'deaths', 'injured', 'captured']);

/** What narrows the counted noun, singular and as it is written ('Su-35', 'Javelin'); empty for troops, people or ships in general. */
export function itemClass({ measure, item }: Quantity): string {
  if (measure === 'units' || (GENERIC[measure]?.test(item) ?? measure === 'money')) return '';
  const [last = ''] = item.match(/[\p{L}\d-]+$/u) ?? [];
  const isPeople = OF_PEOPLE.has(measure) && /^\p{Lu}\p{Ll}/u.test(last);
  return isPeople || OF_NO_KIND.test(last.toLowerCase()) ? '' : singular(last);
}

/** 'policemen', 'spies', 'missiles' as one of them. */
const singular = (noun: string): string =>
  noun
    .replace(/m[e]n$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|ch|sh)es$/, '')
    .replace(/(?<![s])s$/, '');

/** Whether two figures may be set against each other at all: known owners, the same ones, and the same thing. */
export const sharesSubject = (a: Quantity, b: Quantity): boolean => a.holders.length > 0 && a.id !== b.id && subjectOf(a) === subjectOf(b);
