/**
 * How a word becomes its lemma, as a text: 'l' or 'k' (lower the case or keep it), how many letters go from the front,
 * what comes there, how many go from the end, and what comes there. "l 0  3 y" makes 'Countries' 'country'.
 */
export type EditRule = string;

/** The rule that makes `lemma` of `form`; the longest stretch that both share stays. */
export function editRule(form: string, lemma: string): EditRule {
  const lower = form.toLowerCase();
  const mode = sharedRun(lower, lemma).length > sharedRun(form, lemma).length || (lower === lemma && form !== lemma) ? 'l' : 'k';
  const from = mode === 'l' ? lower : form;
  const { inForm, inLemma, length } = sharedRun(from, lemma);
  // Nothing shared ('went', 'go'): the whole word is replaced.
  if (length === 0) return `= ${lemma}`;
  const cutEnd = from.length - inForm - length;
  return `${mode} ${inForm} ${lemma.slice(0, inLemma)} ${cutEnd} ${lemma.slice(inLemma + length)}`;
}

/** What a rule makes of a word; null where the word is too short for it. */
export function applyEditRule(rule: EditRule, form: string): string | null {
  if (rule.startsWith('= ')) return rule.slice(2);
  const [mode = 'k', cutFront = '0', front = '', cutEnd = '0', end = ''] = rule.split(' ');
  const from = mode === 'l' ? form.toLowerCase() : form;
  const stop = from.length - Number(cutEnd);
  return Number(cutFront) >= stop ? null : front + from.slice(Number(cutFront), stop) + end;
}

interface Run {
  readonly inForm: number;
  readonly inLemma: number;
  readonly length: number;
}

/** The longest run of letters that stands in both; of equals, the one nearest the front. */
function sharedRun(form: string, lemma: string): Run {
  let best: Run = { inForm: 0, inLemma: 0, length: 0 };
  for (let inForm = 0; inForm < form.length; inForm++)
    for (let inLemma = 0; inLemma < lemma.length; inLemma++) {
      let length = 0;
      while (inForm + length < form.length && form[inForm + length] === lemma[inLemma + length]) length++;
      if (length > best.length) best = { inForm, inLemma, length };
    }
  return best;
}
