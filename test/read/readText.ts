import type { Reading } from '../../src/model/reading.ts';
import { read } from '../../src/read/read.ts';
import { TOOLS } from './readTools.ts';

/** A reading of a text as a document of a day. */
export const readText = (text: string, published: string | null = '2022-02-02'): Reading =>
  read({ kind: 'document', id: 'd', path: null, url: null, source: 'Herald', title: null, published, language: 'en', text }, TOOLS).value;
