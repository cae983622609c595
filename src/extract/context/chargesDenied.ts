import type { Measure } from '../../codebook/measure.ts';
import type { Actor } from '../../model/actor.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Speaker } from '../../model/speaker.ts';

const FORCES: ReadonlySet<Measure> = new Set(['personnel', 'units', 'ships', 'aircraft', 'vehicles', 'weapons', 'missiles']);

const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|refut(?:e|es|ed)|reject(?:s|ed)?|false|untrue|baseless|groundless|unfounded|nonsense|lies?|fabricat\w+|trumped[ -]up)\b/iu;
/** Words that lead back to what was just said. */
const POINTS = /\b(?:this|that|it|these|so|such|(?:the|those) (?:charges?|claims?|accusations?|allegations?|assertions?|reports?))\b/iu;
/** What may stand between a charge and its denial in one sentence: '; ', ', a charge that', ', but'. */
const ANSWERED =
  /^[^.?!]*(?:;|,|\b(?:but|and)\b)\s*(?:(?:a |an |the |those )?(?:charges?|claims?|accusations?|allegations?|assertions?|something)\s*(?:that|which)?|but|and|while|which)?\s*$/iu;

/** 'Denies any such plan': of what is only meant, and not of who is there already. */
const OF_PLAN = /\b(?:any|such|no) (?:such )?(?:plans?|intentions?|aims?|designs?)\b/iu;

const isMeant = ({ status }: Figure): boolean => status === 'planned' || status === 'possible';

const deniesIn = ({ quote }: Mention): string | null => DENIES.exec(quote)?.[0] ?? null;

const speakerOf = ({ code, sector, name, text }: Actor, cue: string): Speaker => ({ code, sector, name, text, cue, stance: 'denies' });

/** Whether a denial answers what a figure's sentence says: behind it in the same sentence, or with a word that points back, in the next. */
function answers(mention: Mention, figure: Figure, next: Span | undefined): boolean {
  const { sentence } = figure;
  if (OF_PLAN.test(mention.sentence.text.slice(mention.start - mention.sentence.start)) && !isMeant(figure)) return false;
  if (mention.sentence.start === sentence.start)
    return mention.start >= figure.end && ANSWERED.test(sentence.text.slice(figure.end - sentence.start, mention.start - sentence.start));
  return next !== undefined && mention.sentence.start === next.start && POINTS.test(mention.quote);
}

/** Whose forces a figure counts on another's word, and who calls that word untrue: 'Oman said 900 Yemeni soldiers were there; Sanaa denies this'. */
function deniersOf(figure: Figure, denials: readonly Mention[], next: Span | undefined): readonly Speaker[] {
  const teller = figure.says[0]?.code ?? '';
  if (teller === '' || !FORCES.has(figure.measure) || figure.status === 'denied') return [];
  return denials.flatMap((mention) => {
    const cue = deniesIn(mention);
    const denier = mention.actors.find(({ code }) => code !== '' && code !== teller && figure.of.some((owner) => owner.code === code));
    // Whose words are called false need not be said where they stand right before.
    const isToTeller = mention.recipients.every(({ code }) => code === '') || mention.recipients.some(({ code }) => code === teller);
    return cue !== null && denier && isToTeller && answers(mention, figure, next) ? [speakerOf(denier, cue)] : [];
  });
}

/** Figures with who of those whose forces they count denies the charge that they stand in. `sentences` are those of the document, in order. */
export function withChargesDenied(figures: readonly Figure[], mentions: readonly Mention[], sentences: readonly Span[]): readonly Figure[] {
  const denials = mentions.filter(({ type, status }) => type === 'REJECT' && status === 'actual');
  if (denials.length === 0 || figures.length === 0) return figures;
  const after = new Map(sentences.map((sentence, at) => [sentence.start, sentences[at + 1]]));
  return figures.map((figure) => {
    const [denier] = deniersOf(figure, denials, after.get(figure.sentence.start));
    return denier ? { ...figure, chargeDeniedBy: [denier] } : figure;
  });
}
