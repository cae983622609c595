import type { ParsedToken } from '../model/parsedToken.ts';
import type { Token } from '../model/reading.ts';
import type { ActorMatch } from './findActors.ts';

/** Counts that stand for people where no noun follows, and people of whom only what they do tells more. */
const COUNTED = /^(?:thousands|hundreds|dozens|scores|many|people|men|women)$/u;
/** What those do who protest. */
const PROTEST = /^(?:protest|march|rally|demonstrate|picket|chant|riot|strike|boycott)$/u;

/** '[Thousands] marched', '150 [people] picketed the ministry': people who protest, whom the text does not call protesters. */
export function countedPeople(text: string, tokens: readonly Token[], grammar: readonly ParsedToken[], at: number): ActorMatch | null {
  const token = tokens[at];
  if (!token || !COUNTED.test(token.norm) || tokens[at + 1]?.norm === 'of') return null;
  const { head = -1, deprel = '' } = grammar[at] ?? {};
  // 'defied the curfew and marched'
  const joined = grammar.filter((one, index) => index > at && index < at + 20 && one.head === head && one.deprel === 'conj');
  const isProtest = [grammar[head], ...joined].some((verb) => verb?.upos === 'VERB' && PROTEST.test(verb.lemma));
  if (deprel !== 'nsubj' || !isProtest) return null;
  return {
    code: '',
    sector: 'CVL',
    name: text.slice(token.start, token.end),
    via: 'role',
    person: false,
    named: false,
    pronoun: null,
    role: 'protesters',
    from: at,
    to: at + 1,
    possessive: false,
  };
}
