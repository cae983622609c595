import { EVENT_TYPE } from '../../codebook/eventType.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { Findings } from '../../model/findings.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';
import { type SentenceView, sentenceView, tokenRange } from '../clauses/sentenceView.ts';
import { describeFindingRule } from '../describeFindingRule.ts';
import type { RuleAttempt } from '../events/ruleAttempt.ts';
import { RULES } from '../rules/allRules.ts';
import type { Derivation } from './derivation.ts';
import { explainActor } from './explainActor.ts';
import { statusReason } from './statusReason.ts';
import { tellWhenWhereWho } from './tellWhenWhereWho.ts';

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

interface Scene {
  readonly text: string;
  readonly reading: Reading;
  readonly viewOf: (start: number) => SentenceView | undefined;
  readonly fired: readonly RuleAttempt[];
}

const partyText = (code: string, sector: string | null): string => [code, sector].filter(Boolean).join('/') || 'nobody in particular';

/** The word that set a mention off. */
const triggerOf = ({ rule, start, end }: Mention, { fired }: Scene): RuleAttempt | undefined =>
  fired.find((one) => one.rule === rule && one.at.start >= start && one.at.end <= end) ?? fired.find((one) => one.rule === rule);

function ofMention(mention: Mention, scene: Scene): readonly string[] {
  const { text, reading } = scene;
  const view = scene.viewOf(mention.sentence.start);
  const word = triggerOf(mention, scene);
  const why = describeFindingRule(mention.rule)?.why ?? '';
  const mode = mention.mode === null ? '' : `, mode ${mention.mode}`;
  const head = `${mention.type}${mode} (${EVENT_TYPE[mention.type].covers}), by the rule ${mention.rule}: ${why}`;
  if (!view || !word) return [head, ...tellWhenWhereWho(mention)];
  const trigger = tokenRange(view.tokens, word.at).from;
  const named = { text, view, trigger, reading };
  return [
    head,
    `set off by “${text.slice(word.at.start, word.at.end)}”`,
    ...(mention.actors.length === 0 ? ['actor: nobody is named'] : mention.actors.map((actor) => explainActor('actor', actor, named))),
    ...(mention.recipients.length === 0
      ? ['recipient: nobody is named']
      : mention.recipients.map((actor) => explainActor('recipient', actor, named))),
    `status: ${statusReason(view, trigger, mention.status, RULE_BY_ID.get(mention.rule)?.status ?? null)}`,
    ...tellWhenWhereWho(mention),
  ];
}

const FIGURE_STATUS: Readonly<Record<Figure['status'], string>> = {
  present: 'there now, as it is told',
  moving: 'on the way',
  alert: 'standing ready',
  planned: 'announced or ordered',
  possible: 'considered, feared or conditional',
  past: 'over, as deaths and losses are',
  denied: 'denied by who speaks',
};

function ofFigure(figure: Figure): readonly string[] {
  const about = describeFindingRule(figure.rule);
  const of = figure.of.map((actor) => `whose: ${partyText(actor.code, actor.sector)}, by “${actor.text}”`);
  const bounds = [figure.low, figure.high].map((bound) => bound ?? 'open').join(' to ');
  return [
    `${figure.measure}, by the rule ${figure.rule}${about ? `: ${about.says}. ${about.why}` : ''}`,
    `value: ${bounds}, ${figure.qualifier.replaceAll('_', ' ')}${figure.item === '' ? '' : `, of “${figure.item}”`}`,
    ...(of.length === 0 ? ['whose: nobody in particular'] : of),
    `status: ${figure.status}: ${FIGURE_STATUS[figure.status]}`,
    ...tellWhenWhereWho(figure),
  ];
}

function ofClaim(claim: Claim, { mentions, figures }: Findings): readonly string[] {
  const { speaker, stance, cue, direct, against } = claim;
  const who = speaker === null ? 'somebody unnamed' : `${partyText(speaker.code, speaker.sector)} (“${speaker.text}”)`;
  const inside = [...mentions.filter(({ id }) => claim.mentions.includes(id)), ...figures.filter(({ id }) => claim.figures.includes(id))];
  return [
    `${who} ${stance} this, by the cue “${cue}”${direct ? ', in quotation marks' : ''}`,
    ...against.map((actor) => `against: ${partyText(actor.code, actor.sector)}, by “${actor.text}”`),
    ...inside.map(({ quote }) => `inside it is told: “${quote}”`),
  ];
}

/** Why each finding of a document is as it is, in the order of mentions, figures and claims. */
export function explainFindings(
  document: Document,
  reading: Reading,
  findings: Findings,
  attempts: readonly RuleAttempt[],
): readonly Derivation[] {
  const views = new Map(reading.sentences.map((sentence) => [sentence.start, sentenceView(document.text, sentence)]));
  const fired = attempts.filter((one) => one.fired);
  const scene: Scene = { text: document.text, reading, viewOf: (start) => views.get(start), fired };
  return [
    ...findings.mentions.map((one) => ({ finding: one.id, steps: ofMention(one, scene) })),
    ...findings.figures.map((one) => ({ finding: one.id, steps: ofFigure(one) })),
    ...findings.claims.map((one) => ({ finding: one.id, steps: ofClaim(one, findings) })),
  ];
}
