import type { Claim } from '../../model/claim.ts';
import type { Told } from '../../model/told.ts';
import { CLAIM_COLUMNS } from '../export/columns.ts';
import type { ListVerb } from './listCommand.ts';
import { partyText } from './partyText.ts';

/** `tacitus claims`: who says what. */
export const claimsVerb: ListVerb<Told<Claim>> = {
  noun: 'claim',
  description: 'list claims: who states, denies, warns or accuses, in which words',
  example: 'tacitus claims --says RUS --from 2021-12-01 --to 2021-12-31 --json',
  ask: (queries) => queries.claims,
  csv: CLAIM_COLUMNS,
  json: (claim) => claim,
  columns: [
    { title: 'published', cell: (claim) => claim.published?.slice(0, 10) ?? '–' },
    {
      title: 'speaker',
      cell: (claim) => (claim.speaker === null ? '–' : `${claim.speaker.name} (${partyText([claim.speaker])})`),
      widthMax: 32,
    },
    { title: 'stance', cell: (claim) => claim.stance },
    { title: 'against', cell: (claim) => partyText(claim.against), widthMax: 16 },
    { title: 'outlet', cell: (claim) => claim.outlet, widthMax: 24 },
    { title: 'what is said', cell: (claim) => claim.quote },
  ],
};
