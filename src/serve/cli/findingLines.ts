import pc from 'picocolors';
import type { Findings } from '../../model/findings.ts';
import { boundsText } from './boundsText.ts';
import { partyText } from './partyText.ts';
import { whenText } from './whenText.ts';

/** The findings of a text, one a line, each with the rule that found it. */
export function findingLines({ mentions, figures, claims }: Findings): readonly string[] {
  const found = [
    ...mentions.map((mention) =>
      line('mention', mention, [
        `${partyText(mention.actors)} → ${partyText(mention.recipients)}`,
        mention.mode === null ? mention.type : `${mention.type}/${mention.mode}`,
        mention.status,
        `when ${whenText(mention.when)}`,
        `where ${mention.where.map(({ name }) => name).join(', ') || '–'}`,
        `says ${partyText(mention.says)}`,
      ]),
    ),
    ...figures.map((figure) =>
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
    ...claims.map((claim) =>
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

const line = (kind: string, finding: { readonly rule: string; readonly quote: string }, parts: readonly string[]): string =>
  `${pc.bold(kind.padEnd(11))} ${parts.join(', ')}  ${pc.dim(`[${finding.rule}]`)} ${pc.cyan(JSON.stringify(finding.quote))}`;
