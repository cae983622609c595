import { PLAIN_SIGNS } from '../plainSigns.ts';

const PLAIN: Readonly<Record<string, string>> = { ...PLAIN_SIGNS, '`': "'", '…': '...' };

/** A word with typographic quotes and dashes made plain, its case kept: what the models are trained on and read. */
export const plainForm = (word: string): string => word.replace(/[’‘‛`“”„«»–—‐‑−…]/gu, (sign) => PLAIN[sign] ?? sign);
