import { VERB_LEMMA } from './verbForms.ts';

const NOUNS: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', people: 'people', servicemen: 'serviceman', servicewomen: 'servicewoman',
  policemen: 'policeman', gunmen: 'gunman', spokesmen: 'spokesman', wives: 'wife', lives: 'life', aircraft: 'aircraft',
  crises: 'crisis', personnel: 'personnel', police: 'police', news: 'news', series: 'series', forces: 'force', buses: 'bus',
  businesses: 'business', corps: 'corps', headquarters: 'headquarters', barracks: 'barracks', media: 'media', always: 'always',
  this: 'this', his: 'his', its: 'its', us: 'us', as: 'as', has: 'have', was: 'be', less: 'less', thus: 'thus', perhaps: 'perhaps',
  "n't": 'not', 'towards': 'towards', 'besides': 'besides', 'sometimes': 'sometimes',
};

/**
 * The base form of a lower-cased word: verbs by table, plurals by rule. Without a tagger a form
 * that is both ('talks', 'forces') has one lemma, which serves either reading.
 */
export function lemmatise(norm: string): string {
  const known = Object.hasOwn(NOUNS, norm) ? NOUNS[norm] : VERB_LEMMA.get(norm);
  if (known !== undefined) return known;
  if (norm.length < 4 || !norm.endsWith('s') || norm.endsWith('ss') || norm.endsWith('us') || norm.endsWith('is')) return norm;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(norm)) return norm.slice(0, -2);
  return norm.slice(0, -1);
}
