import type { SourceRef } from '../../src/model/source.ts';

const BARE: SourceRef = { path: null, text: null, url: null, source: null, title: null, published: null, manifest: null, notices: [] };

/** A source of which only what a test speaks of is known. */
export const refTo = (known: Partial<SourceRef>): SourceRef => ({ ...BARE, ...known });
