import type { Figure } from './figure.ts';

type Told = Pick<Figure, 'sentence' | 'start' | 'end' | 'status'>;

/** Where a figure begins and ends in its sentence. */
const spanIn = ({ sentence, start, end }: Told): readonly [number, number] => [start - sentence.start, end - sentence.start];

/** 'Whether it be 900 or 9,000', 'be it nine or ninety', 'no matter if 900 came or 9,000': numbers that a sentence lets stand, and holds to none. */
const EITHER =
  /\b(?:whether|no matter (?:if|whether)|be (?:it|they)|(?:it )?makes no (?:odds|difference) if)\b[^.;:?!]{0,60}?\d[^.;:?!]{0,50}?\bor\b[^.;:?!]{0,30}?\d[\d,.]*[^.,;:?!]{0,40}/giu;

/** Whether a number is only asked for, or one of several that a sentence lets stand: nobody tells it. What the text takes for so in a question stays told. */
export function isOnlyAsked(figure: Told): boolean {
  const { text } = figure.sentence;
  if (figure.status === 'possible' && /\?["'”’)\]]*\s*$/u.test(text)) return true;
  const [from, to] = spanIn(figure);
  return (
    figure.status !== 'denied' && [...text.matchAll(EITHER)].some(({ index, 0: words }) => index <= from && to <= index + words.length)
  );
}

/** 'Two dead, three by a later count', 'nine ships, since raised to eleven'. */
const LATER =
  /^[^.;:]{0,40}?,\s*(?:(?:but|and|or|now|though|later|since|then|by now)\s+)*(?:(?:put|raised|revised|corrected|changed|lowered|cut)\s+(?:up\s+|down\s+)?(?:at|to)\s+)?[\p{L}\d][\p{L}\d,-]*(?:\s+[\p{L}-]+)?(?:\s+(?:by|in|on|according to) (?:a|another|the|its|their) (?:later|newer|second|revised|new|last|latest) (?:count|tally|toll|figure|estimate|report|number))/iu;
const RAISED =
  /^[^.;:]{0,40}?,?\s*(?:a (?:number|toll|figure|count) )?(?:later|since|then) (?:raised|revised|corrected|changed|lowered|cut|put)\s+(?:up\s+|down\s+)?(?:at|to)\s+[\p{L}\d]/iu;

/** Whether the text itself goes on to another number by a later count. */
export function isCorrected(figure: Told): boolean {
  const after = figure.sentence.text.slice(spanIn(figure)[1]);
  return LATER.test(after) || RAISED.test(after);
}

const DRILL = String.raw`(?:drills?|exercises?|man(?:o|oe)euvres?|maneuvers?|war ?games?|training)`;
/** 'a drill of 900 men', 'exercises in the north, involving some 900 men', 'an exercise in which Oman supposes 900 men to be engaged and Yemen 700'. */
const TAKEN_IN = new RegExp(
  String.raw`\b${DRILL}\b[^.;:]{0,60}\b(?:involv(?:e|es|ed|ing)|with|of|engag(?:e|es|ed|ing)|bring(?:s|ing)? together|gather(?:s|ed|ing)?)\s+(?:(?:up to|as many as|more than|over|about|some|around|nearly|almost|at least|fewer than|less than|roughly|another|an estimated)\s*)*$|\b${DRILL}\b,?\s+in which\b[^.;:]{0,120}$`,
  'iu',
);
/** '900 men are engaged', which counts where the sentence tells of a drill; '900 men began live fire exercises', '900 men moved to training grounds'. */
const ENGAGED =
  /^[^.;:]{0,20}?\b(?:are|were|is|will be|to be|being|have been)\s+(?:engaged|involved|taking part|participating)\b|^[^.;:]{0,20}?\b(?:take|takes|took|taking|to take) part\b/iu;
const DRILLS = new RegExp(
  String.raw`^(?:(?!\b(?:and|but|who|which|that)\b)[^.;:]){0,60}?\b(?:beg[au]n|begin|begins|started?|hold|holds|held|holding|conduct(?:s|ed|ing)?|practi[sc](?:e|es|ed|ing)|take part in|taking part in|took part in|join(?:s|ed|ing)?|(?:relocated|moved|gone|went|sent) to)\s+(?:[\p{L}-]+\s+){0,4}?(?:${DRILL}\b(?! (?:for|to defend))|training grounds?)`,
  'iu',
);
const TELLS_OF_DRILL = new RegExp(String.raw`\b${DRILL}\b`, 'iu');
/** Who is drawn up after, under cover of or besides an exercise does not take part in it. */
const IS_BESIDE = new RegExp(
  String.raw`\b(?:after|following|since|besides|despite|under (?:cover|the guise) of)\s+(?:[\p{L}'’-]+\s+){0,4}?${DRILL}\b`,
  'iu',
);

/** Whether those counted are those of an exercise, and no number of all that a side has. */
export function isOfExercise(figure: Told): boolean {
  const { text } = figure.sentence;
  if (!TELLS_OF_DRILL.test(text) || IS_BESIDE.test(text)) return false;
  const [from, to] = spanIn(figure);
  const [before, after] = [text.slice(0, Math.max(0, from)), text.slice(Math.max(0, to))];
  return TAKEN_IN.test(before) || DRILLS.test(after) || (ENGAGED.test(after) && TELLS_OF_DRILL.test(before));
}
