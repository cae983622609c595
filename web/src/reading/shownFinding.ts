import type { Claim } from '../../../src/model/claim.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Findings } from '../../../src/model/findings.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { countedText } from '../words/countedText.ts';
import { formatValue } from '../words/formatCount.ts';
import { KIND_OF_EVENT, KIND_OF_MEASURE, type Kind } from '../words/kind.ts';
import { speakerName } from '../words/speakerName.ts';
import { EVENT_TITLE, STANCE_TOLD, STATUS_FORM, type StatusForm } from '../words/titles.ts';

export type AnyFinding = Mention | Figure | Claim;

export const kindOf = (finding: AnyFinding): Kind => {
  switch (finding.kind) {
    case 'mention':
      return KIND_OF_EVENT[finding.type];
    case 'figure':
      return KIND_OF_MEASURE[finding.measure];
    case 'claim':
      return 'none';
  }
};

/** A claim has no status of its own; words said are words said. */
export const formOf = (finding: AnyFinding): StatusForm => (finding.kind === 'claim' ? 'solid' : STATUS_FORM[finding.status]);

/** A line that names a finding, short enough for a margin. */
export function titleOf(finding: AnyFinding): string {
  switch (finding.kind) {
    case 'mention':
      return [EVENT_TITLE[finding.type], partiesOf(finding)].filter((part) => part !== '').join(': ');
    case 'figure':
      return `${formatValue(finding)} ${countedText(finding)}`.trim();
    case 'claim':
      return `${finding.speaker ? speakerName(finding.speaker) : 'Somebody'} ${STANCE_TOLD[finding.stance]}`;
  }
}

function partiesOf({ actors, recipients }: Mention): string {
  const names = (list: Mention['actors']): string => list.map(({ name, text }) => name || text).join(', ');
  return recipients.length === 0 ? names(actors) : `${names(actors) || 'unknown'} → ${names(recipients)}`;
}

/** All findings of a document in reading order: by place, the longer first. */
export const inReadingOrder = ({ mentions, figures, claims }: Findings): readonly AnyFinding[] =>
  [...mentions, ...figures, ...claims].sort((a, b) => a.start - b.start || b.end - a.end);

/** Whether one of the voices tells a finding: 'own', a state with all its parts, or one part of it. */
export function isToldBy(finding: AnyFinding, voices: readonly string[]): boolean {
  if (voices.length === 0) return true;
  const speakers = finding.kind === 'claim' ? [finding.speaker].filter((one) => one !== null) : finding.says;
  if (speakers.length === 0) return finding.kind !== 'claim' && voices.includes('own');
  return speakers.some(({ code, sector }) => voices.includes(code) || (sector !== null && voices.includes(`${code}/${sector}`)));
}
