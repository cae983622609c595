import { contains, type Span } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';

const lengthOf = ({ content }: Attribution): number => content.end - content.start;

/** The attribution in whose words a stretch of text stands closest; undefined where it stands in nobody's. */
export const innermostOver = (attributions: readonly Attribution[], span: Span): Attribution | undefined =>
  attributions.filter(({ content }) => contains(content, span)).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
