import pc from 'picocolors';
import type { Sentence, Token } from '../../model/reading.ts';
import type { Trace } from '../../pipeline/traceSentence.ts';
import { boundsText } from './boundsText.ts';
import { findingLines } from './findingLines.ts';
import { partyText } from './partyText.ts';
import { ruleLines } from './ruleLines.ts';
import { toponymText } from './toponymText.ts';
import { whenText } from './whenText.ts';

/** A trace for people to read: what each stage made of each sentence, then what was found, then which rules fired and nearly did. */
export function traceLines(trace: Trace): readonly string[] {
  const { document, reading, findings, derivations, notices } = trace;
  return [
    `${pc.bold('document')}    ${document.text.length} characters, language ${document.language}, published ${document.published ?? 'unknown'}`,
    ...reading.sentences.flatMap((sentence) => sentenceLines(document.text, sentence)),
    ...findingLines(findings, derivations),
    ...ruleLines(trace),
    ...notices.map(({ code, reason }) => `${pc.bold('notice')}      ${code}: ${reason}`),
  ];
}

function sentenceLines(text: string, sentence: Sentence): readonly string[] {
  const { tokens, names, actors, places, toponyms, times, quantities } = sentence;
  const wordOf = (token: Token | undefined): string => (token ? text.slice(token.start, token.end) : '');
  const at = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return [
    '',
    `${pc.bold('sentence')}    ${sentence.kind}, ${sentence.start}–${sentence.end}: ${at(sentence).replace(/\s+/g, ' ')}`,
    row(
      'tokens',
      tokens.map((token) => (token.lemma === token.norm || token.lemma === '' ? at(token) : `${at(token)}(${token.lemma})`)),
      ' ',
    ),
    row(
      'grammar',
      sentence.grammar.map(
        ({ upos, head, deprel }, index) => `${wordOf(tokens[index])}/${upos} ${head < 0 ? 'root' : `${deprel}→${wordOf(tokens[head])}`}`,
      ),
    ),
    row(
      'names',
      names.map((name) => `${at(name)} [${name.type}]`),
    ),
    row(
      'actors',
      actors.map((actor) => {
        const from = actor.antecedent ? ` from "${text.slice(actor.antecedent.start, actor.antecedent.end)}"` : '';
        return `${actor.text} = ${partyText([actor])} (${actor.name}, by ${actor.via}${from})`;
      }),
    ),
    row(
      'places',
      places.map((place) => `${place.text} = ${place.name} [${place.kind} ${place.id}]`),
    ),
    row('toponyms', toponyms.map(toponymText)),
    row(
      'dates',
      times.map((time) => `${at(time)} = ${whenText(time.when)}${time.reason === null ? '' : ` (${time.reason})`}`),
    ),
    row(
      'numbers',
      quantities.map(
        (quantity) =>
          `${at(quantity)} = ${boundsText(quantity.low, quantity.high)}${quantity.unit === null ? '' : ` ${quantity.unit}`} [${quantity.kind}, ${quantity.qualifier}]`,
      ),
    ),
  ];
}

const row = (title: string, cells: readonly string[], separator = '; '): string =>
  `${pc.bold(title.padEnd(11))} ${cells.length === 0 ? pc.dim('none') : cells.join(separator)}`;
