/** Kinds of expressions, by the words they hold; the first that fits counts. */
const KINDS = [
  [
    'since, by, before, after',
    /^(?:since|by|before|after|until|till|prior|ahead|no later|on or|as (?:late|early)|from .* on|later than|earlier than)\b|\bor (?:later|after|before|earlier)|onwards?$/i,
  ],
  ['range', /\b(?:from|between)\b|\d ?(?:-|–|—|~|to|till|until|through) ?\d|\b(?:through|until|till)\b|\bto\b|[a-z] ?[-–] ?[A-Z]/],
  ['early, mid, late, end of', /\b(?:early|mid|late|end of|start of|beginning of|middle of|earlier|later)\b/i],
  [
    'ago, from now, before and after',
    /\b(?:ago|from now|from today|from (?:yesterday|tomorrow)|after today|after tomorrow|before yesterday|later|earlier|before|after|back|hence)\b|^in \S+ (?:days?|weeks?|months?|years?|decades?)|^in (?:an?|\d+) /i,
  ],
  [
    'past or coming days, weeks, years',
    /\b(?:past|last|previous|next|coming|within|following)\b.*\b(?:days|weeks|months|years|decades?|nights)\b|^within/i,
  ],
  ['week, weekend', /\bweek(?:end)?s?\b|fortnight/i],
  ['season', /\b(?:spring|summer|autumn|fall|winter)\b/i],
  ['quarter, half, decade', /quarter|\bq[1-4]\b|\bhalf\b|\bh[12]\b|decade|\d0'?s\b|century/i],
  ['holiday', /christmas|easter|new year|good friday/i],
  ['today, yesterday, tonight', /\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|night)|last night)\b/i],
  [
    'date with a month',
    /\d.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? ?-?(?:the )?(?:\d{1,2}(?!\d)|first|second|third|twenty)|\d{4}-\d\d-\d\d/i,
  ],
  ['weekday', /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i],
  ['month, year', /./],
] as const satisfies readonly (readonly [string, RegExp])[];

export type DateKind = (typeof KINDS)[number][0];
export const DATE_KINDS: readonly DateKind[] = KINDS.map(([kind]) => kind);

/** The kind of an expression of time, for telling apart where days are read well and where not. */
export const kindOfDate = (text: string): DateKind => KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'month, year';
