import { type Claim, claimSchema } from '../../model/claim.ts';
import { type Figure, figureSchema } from '../../model/figure.ts';
import { type Mention, mentionSchema } from '../../model/mention.ts';

export type Finding = Mention | Figure | Claim;

/** Someone named in a finding, as the side tables keep them. */
export interface PartyRow {
  readonly code: string;
  readonly sector: string | null;
  readonly name: string;
}

export type ActorRole = 'actor' | 'recipient' | 'of' | 'speaker' | 'against';

/** What filters need of a finding, beside its JSON. */
export interface FindingRow {
  readonly type: string | null;
  readonly measure: string | null;
  readonly status: string | null;
  readonly own: boolean;
  readonly speakers: readonly PartyRow[];
  readonly actors: readonly { readonly role: ActorRole; readonly parties: readonly PartyRow[] }[];
}

export const FINDING_SCHEMA = { mention: mentionSchema, figure: figureSchema, claim: claimSchema } as const;

/** The columns of a finding. */
export function findingRow(finding: Finding): FindingRow {
  switch (finding.kind) {
    case 'mention':
      return mentionRow(finding);
    case 'figure':
      return figureRow(finding);
    case 'claim':
      return claimRow(finding);
  }
}

const mentionRow = (mention: Mention): FindingRow => ({
  type: mention.type,
  measure: null,
  status: mention.status,
  own: mention.says.length === 0,
  speakers: mention.says,
  actors: [
    { role: 'actor', parties: mention.actors },
    { role: 'recipient', parties: mention.recipients },
  ],
});

const figureRow = (figure: Figure): FindingRow => ({
  type: null,
  measure: figure.measure,
  status: figure.status,
  own: figure.says.length === 0,
  speakers: figure.says,
  actors: [{ role: 'of', parties: figure.of }],
});

// A claim without a speaker is 'reportedly': somebody's, and never the outlet's own voice.
function claimRow(claim: Claim): FindingRow {
  const speakers = claim.speaker === null ? [] : [claim.speaker];
  return {
    type: null,
    measure: null,
    status: null,
    own: false,
    speakers,
    actors: [
      { role: 'speaker', parties: speakers },
      { role: 'against', parties: claim.against },
    ],
  };
}
