import pc from 'picocolors';
import type { Findings } from '../../model/findings.ts';
import type { Trace } from '../../pipeline/traceSentence.ts';
import { boundsText } from './boundsText.ts';
import { partyText } from './partyText.ts';
import { whenText } from './whenText.ts';

/** The findings of a text, each with the rule that found it, and below it how it was derived. */
export function findingLines({ mentions, figures, claims }: Findings, derivations: Trace['derivations']): readonly string[] {
  const steps = new Map(derivations.map((one) => [one.finding, one.steps]));
  const line = (kind: string, finding: Finding, parts: readonly string[]): readonly string[] => [
    findingLine(kind, finding, parts),
    ...(steps.get(finding.id) ?? []).map((step) => `${' '.repeat(12)}${pc.dim('–')} ${step}`),
  ];
  const found = [
    ...mentions.flatMap((mention) =>
      line('mention', mention, [
        `${partyText(mention.actors)} → ${partyText(mention.recipients)}`,
        mention.mode === null ? mention.type : `${mention.type}/${mention.mode}`,
        mention.status,
        `when ${whenText(mention.when)}`,
        `where ${mention.where.map(({ name }) => name).join(', ') || '–'}`,
        `says ${partyText(mention.says)}`,
      ]),
    ),
    ...figures.flatMap((figure) =>
      line('figure', figure, [
        partyText(figure.of),
        `${boundsText(figure.low, figure.high)}${figure.unit === null ? '' : ` ${figure.unit}`} ${figure.item}`,
        figure.measure,
        figure.qualifier,
        figure.status,
        `when ${whenText(figure.when)}`,
        `says ${partyText(figure.says)}`,
      ]),
    ),
    ...claims.flatMap((claim) =>
      line('claim', claim, [
        claim.speaker === null ? '–' : partyText([claim.speaker]),
        claim.stance,
        `by "${claim.cue}"`,
        `against ${partyText(claim.against)}`,
      ]),
    ),
  ];
  return ['', ...(found.length === 0 ? [pc.dim('nothing was found')] : found)];
}

interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly quote: string;
}

const findingLine = (kind: string, finding: Finding, parts: readonly string[]): string =>
  `${pc.bold(kind.padEnd(11))} ${parts.join(', ')}  ${pc.dim(`[${finding.rule}]`)} ${pc.cyan(JSON.stringify(finding.quote))}`;
