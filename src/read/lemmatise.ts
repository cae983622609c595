import { VERB_LEMMA } from './verbForms.ts';

const NOUNS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  servicemen: 'serviceman',
  servicewomen: 'servicewoman',
  policemen: 'policeman',
  gunmen: 'gunman',
  spokesmen: 'spokesman',
  wives: 'wife',
  lives: 'life',
  aircraft: 'aircraft',
  crises: 'crisis',
  personnel: 'personnel',
  police: 'police',
  news: 'news',
  series: 'series',
  forces: 'force',
  buses: 'bus',
  businesses: 'business',
  corps: 'corps',
  headquarters: 'headquarters',
  barracks: 'barracks',
  media: 'media',
  always: 'always',
  this: 'this',
  his: 'his',
  its: 'its',
  us: 'us',
  as: 'as',
  has: 'have',
  was: 'be',
  less: 'less',
  thus: 'thus',
  perhaps: 'perhaps',
  "n't": 'not',
  towards: 'towards',
  besides: 'besides',
  sometimes: 'sometimes',
};

const NO_PAST = new Set(
  'need breed bleed seed speed feed weed indeed agreed united hundred sacred naked wicked rugged kindred shed embed sled infrared beloved crooked ragged wretched aforementioned'.split(
    ' ',
  ),
);

/** Whether an unlisted word looks like a regular past form: 'investigated'. Compounds such as 'US-led' do not. */
export const isPastForm = (norm: string): boolean =>
  norm.length >= 5 && norm.endsWith('ed') && !norm.endsWith('eed') && !norm.includes('-') && !NO_PAST.has(norm);

/** 'planned' to 'plan', 'tried' to 'try', 'accused' to 'accuse', 'visited' to 'visit'. */
function baseOfPast(norm: string): string {
  const stem = norm.slice(0, -2);
  if (/[^aeiou]i$/u.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[cgsuvz]|[^aeiou]l|(?:^|[^aeiou])[aeiou](?:d|k|m|n|p|r|t)|[aeiou]at)$/u.test(stem) &&
    !/(?:ss|er|en|on|it|or|om|et)$/u.test(stem)
    ? `${stem}e`
    : stem;
}

/**
 * The base form of a lower-cased word: verbs by table, plurals by rule. Without a tagger a form
 * that is both ('talks', 'forces') has one lemma, which serves either reading.
 */
export function lemmatise(norm: string): string {
  const known = Object.hasOwn(NOUNS, norm) ? NOUNS[norm] : VERB_LEMMA.get(norm);
  if (known !== undefined) return known;
  if (isPastForm(norm)) return baseOfPast(norm);
  if (norm.length < 4 || !norm.endsWith('s') || norm.endsWith('ss') || norm.endsWith('us') || norm.endsWith('is')) return norm;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(norm)) return norm.slice(0, -2);
  return norm.slice(0, -1);
}
