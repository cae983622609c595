import { CODE_OF_ALPHA2 } from '../../codebook/countryCodes.ts';
import type { Document } from '../../model/document.ts';

/** Endings of addresses that are sold to the whole world, whatever state they belong to. */
const WORLDWIDE: ReadonlySet<string> = new Set(['co', 'tv', 'me', 'io', 'ai', 'cc', 'fm', 'am', 'ly', 'to', 'ws', 'eu']);

/** The state under whose ending an outlet has its address: 'moscowtimes.ru', 'independent.ie'; null where the address says nothing. */
export function outletHome({ source, url }: Pick<Document, 'source' | 'url'>): string | null {
  const host = url === null ? source : (/^[a-z]+:\/\/([^/:?#]+)/iu.exec(url)?.[1] ?? source);
  const ending = /^[\w.-]+\.([a-z]{2})$/iu.exec(host)?.[1]?.toLowerCase();
  if (ending === undefined || WORLDWIDE.has(ending)) return null;
  return CODE_OF_ALPHA2.get(ending === 'uk' ? 'GB' : ending.toUpperCase()) ?? null;
}
