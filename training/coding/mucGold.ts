import { readFileSync } from 'node:fs';
import type { EventType } from '../../src/codebook/eventType.ts';
import { MUC_STATES } from './mucStates.ts';

/** An incident as PLOVER would have it: any of the classes is right; modes that tell its kind, [] where any will do. */
export interface Incident {
  readonly types: readonly EventType[];
  readonly modes: readonly string[];
}

export interface MucDocument {
  readonly id: string;
  readonly text: string;
  /** The state where it happened; null where nothing did. */
  readonly state: string | null;
  /** Once each; [] where the document is of no interest. */
  readonly incidents: readonly Incident[];
}

const INCIDENT: Readonly<Record<string, Incident>> = {
  attack: { types: ['ASSAULT'], modes: [] },
  bombing: { types: ['ASSAULT'], modes: ['explosives', 'suicide-attack', 'aerial', 'heavy-weapons', 'destroy'] },
  'bombing / attack': { types: ['ASSAULT'], modes: [] },
  kidnapping: { types: ['ASSAULT'], modes: ['abduct'] },
  arson: { types: ['ASSAULT'], modes: ['primitive', 'destroy'] },
  robbery: { types: ['COERCE', 'ASSAULT'], modes: [] },
  'forced work stoppage': { types: ['COERCE', 'PROTEST'], modes: [] },
};

interface Row {
  readonly docid: string;
  readonly doctext: string;
  readonly templates: readonly { readonly incident_type: string }[];
}

function incidentOf(name: string): Incident {
  const incident = INCIDENT[name];
  if (!incident) throw new Error(`Unknown incident "${name}" in MUC-4. Known: ${Object.keys(INCIDENT).join(', ')}`);
  return incident;
}

const documentOf = ({ docid, doctext, templates }: Row): MucDocument => ({
  id: docid,
  // Runs of spaces stand for ends of lines.
  text: doctext.replace(/ {3,}/gu, '\n\n'),
  state: MUC_STATES.get(docid) ?? null,
  incidents: [...new Set(templates.map((one) => one.incident_type))].map(incidentOf),
});

/** The documents of a file of MUC-4. */
export const readMucGold = (file: string): readonly MucDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => documentOf(JSON.parse(line) as Row));
