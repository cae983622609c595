import type { DateCase } from './dateCases.ts';

const MONTHS = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
const NAMES = new RegExp(
  `\\b(?:${MONTHS}|january|february|march|april|august|september|october|november|december|easter|christmas|new year|mon|tues?|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday)?\\b`,
);

/** Why an expression is none that news prints or that has days; the first that fits counts. */
const REASONS: readonly (readonly [reason: string, applies: (one: DateCase) => boolean])[] = [
  ['a time of day, a duration, a repetition or a time zone', ({ type }) => !/^date(?:time)?(?:range)?$/.test(type)],
  [
    'no such day, or none that the specification settles',
    ({ accepted }) => accepted.length === 0 || accepted.some(({ start }) => start !== null && start < '1000'),
  ],
  [
    'minutes and hours from now',
    ({ text }) => /\b(?:min|mins|minutes?|seconds?|secs?|hours?|hrs?)\b|\dh\b|\bnow\b|^(?:asap|recently|at this)/i.test(text),
  ],
  [
    'a holiday that is not Christmas, New Year or Easter',
    ({ text, input }) =>
      /\b(?:thanks ?giving|valentine|halloween|ramad|ramaz|ramzan|eid|eidul|mother|father|labou?r|memorial|veteran|president|independence|canberra|mlk|martin luther|columbus|groundhog|patrick|earth|cyber|black friday|may ?day|workers|yuandan|teacher|singles|girls|children|youth|women|festival|chinese|islamic|hijri|arabic|juneteenth|cinco|st\.|saint|fools?|holi|diwali|epiphany|guy fawkes|arbor|inauguration|holiday|sacrifice|kwanzaa|all ?saints|all ?souls|loyal|mardi|ash|palm|ascension|whit|pentecost|trinity|corpus|usa)\b/i.test(
        text,
      ) || /islamic|muslim/i.test(input),
  ],
  [
    'numerals in the American order, run together, or without a year',
    ({ text }) =>
      /^\d{8}$|^[A-Za-z]{3}[-/]\d{1,2}$|^mar\d/.test(text) ||
      (/\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\d)/.test(text) && !/\b\d{4}-\d\d-\d\d/.test(text)),
  ],
  [
    'a year of two digits, or of a school or a budget',
    ({ text }) =>
      /(?:[a-z.]|\d(?:st|nd|rd|th)?,?)[ -]'?\d\d$|\b'?\d\ds\b|\b(?:school|fiscal|financial|calendar) ?year|\bfy|\bsy ?\d|(?:fifties|sixties|seventies|eighties|nineties|hundreds|two thousand|nineteen|twenty \w+|ninety|eighty)\b/i.test(
        text,
      ),
  ],
  [
    'a day without a month, or a weekday with a date in words',
    ({ text }) =>
      /^(?:on |at |from |by |for )?(?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?!.*(?:[A-Z][a-z]{2}|week|month|day|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|^(?:on )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d|^the (?:second|twenty|thirty|fifteen|first|third)\b[a-z -]*$|\bthe (?:fifteen|thirty|twenty|[a-z]+th)$/i.test(
        text,
      ),
  ],
  [
    'calendar talk that no outlet prints',
    ({ text, input }) =>
      /\bmy\b|rest |\bday$|^(?:the )?(?:week|weekend|month|year|today)$|w\/c|starting|beginning on|week (?:of|number|starting)|weeks? \d|month of|\bto date\b|\bytd\b|\bmtd\b|\bq[1-4]\b.*-|business days?|work ?(?:ing)? ?days?|same (?:week|month|year)|that (?:week|month|year)|upcoming|(?:first|second|third|fourth|fifth|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:first|second|third|fourth|last|\d(?:st|nd|rd|th)) (?:week|weekend)|\bquarter\b.*\bquarter|tmr|2morrow|tomorr?o?w? ?night|\beod\b|\beom\b|\beoy\b|cortana|schedule|meeting|meet\b|book\b|appointment|email|(?:next|last|past|previous|this|the) (?:day|morning|evening|work ?week|working week)\b|^(?:on |the )?(?:the )?(?:year|month|fortnight|weekend|week)$|\botd\b|at (?:the )?(?:present|moment)|till date|tonite|remaining|soon|more than|less than|greater|remaining|after the next|couple|cy\d|freedom|jubilee|[<>=]|noughties/i.test(
        text,
      ) || /cortana|schedule|let's meet/i.test(input),
  ],
  [
    'names of months and days in lower case',
    ({ input, text }) => NAMES.test(input.slice(Math.max(0, input.toLowerCase().indexOf(text.toLowerCase()))).slice(0, text.length)),
  ],
];

/** Why a case says nothing of how news is read; null where it does. */
export const leftOut = (one: DateCase): string | null => REASONS.find(([, applies]) => applies(one))?.[0] ?? null;
