import { IS_VAGUE } from '../../../src/codebook/qualifier.ts';
import type { Figure } from '../../../src/model/figure.ts';

/** What is counted, as it stands behind its number: 'of Omani troops' behind 'thousands', 'troops' where the text has a '900-strong troop'. */
export function countedText({ item, qualifier, low, high }: Pick<Figure, 'item' | 'qualifier' | 'low' | 'high'>): string {
  const isOne = low === 1 && high === 1;
  const words = isOne ? item : item.replace(/\btroop$/u, 'troops');
  return IS_VAGUE[qualifier] && words !== '' ? `of ${words}` : words;
}
