import type { EventType } from '../../src/codebook/eventType.ts';
import type { Mention } from '../../src/model/mention.ts';

/** What PLOVER makes of a deed that is only planned or announced. */
const PLANNED: Readonly<Record<EventType, readonly EventType[]>> = {
  AGREE: ['AGREE'],
  CONSULT: ['AGREE'],
  SUPPORT: ['AGREE'],
  COOPERATE: ['AGREE'],
  AID: ['AGREE'],
  // A withdrawal or release to come: a concession since PLOVER 2.0, an agreement before it.
  CONCEDE: ['CONCEDE', 'AGREE'],
  RETREAT: ['CONCEDE', 'AGREE'],
  REQUEST: ['REQUEST'],
  ACCUSE: ['ACCUSE'],
  REJECT: ['REJECT'],
  THREATEN: ['THREATEN'],
  PROTEST: ['THREATEN', 'PROTEST'],
  SANCTION: ['THREATEN', 'SANCTION'],
  MOBILIZE: ['THREATEN', 'MOBILIZE'],
  COERCE: ['THREATEN', 'COERCE'],
  ASSAULT: ['THREATEN', 'ASSAULT'],
};

/** Of deeds of words a refusal is a rejection; of others too, save that a threat or charge that is not made is nothing. */
const REFUSED: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);

/**
 * The classes under which PLOVER, which knows no status, files a mention. The record keeps deed and status apart
 * ('will send aid' is AID, planned); PLOVER folds them: cooperation to come is AGREE, a withdrawal to come is CONCEDE (AGREE
 * in the versions before 2.0), conflict announced is THREATEN, and cooperation refused is REJECT. A possible deed is filed as
 * a planned one.
 */
export function ploverClasses({ type, status }: Pick<Mention, 'type' | 'status'>): readonly EventType[] {
  switch (status) {
    case 'actual':
      return [type];
    case 'negated':
      return REFUSED.has(type) ? ['REJECT'] : [type];
    case 'planned':
    case 'possible':
      return PLANNED[type];
  }
}
