import type { Derivation } from '../extract/explain/derivation.ts';
import { traceExtract } from '../extract/traceExtract.ts';
import type { Document } from '../model/document.ts';
import { read } from '../read/read.ts';
import type { ReadTools } from '../read/readTools.ts';
import { createReadTools } from './createReadTools.ts';
import { PLAIN_SETTINGS } from './readSettings.ts';

/** Why each finding of a document is as it is. */
export type DeriveFindings = (document: Document) => Promise<readonly Derivation[]>;

/**
 * Tells why the findings of a document are as they are, by reading it again: derivations are not kept. The tools are loaded
 * when first asked for, and the last document is remembered, for whoever asks of one finding asks of the next.
 * What a user's own tables or another version found is not found again, and has no derivation here.
 */
export function createDerivations(): DeriveFindings {
  let tools: Promise<ReadTools> | null = null;
  let last: { readonly id: string; readonly derivations: readonly Derivation[] } | null = null;
  return async (document) => {
    if (last?.id === document.id) return last.derivations;
    tools ??= createReadTools(PLAIN_SETTINGS);
    const { derivations } = traceExtract(document, read(document, await tools).value);
    last = { id: document.id, derivations };
    return derivations;
  };
}
