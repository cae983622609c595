import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sketch } from '../../src/reconcile/findCopies.ts';
import { findOrigins, type Origin } from '../../src/reconcile/origins/findOrigins.ts';
import { readGoldDocuments } from '../confidence/goldFile.ts';
import { type NewsArticle, readNews } from '../coverage/newsArticles.ts';
import { CLUSTER_FILE, CLUSTER_FOLDER, readClusterGold } from './clusterGold.ts';
import type { Section } from './section.ts';

const NEWS = 'data/crisis/news-2021-12.jsonl.gz';
const SHOWN = 20;

/** Copies and rewrites: those of the development gold, and what the 600 articles show, which have no gold but are listed for reading. */
export const copiesSection: Section = {
  name: 'copies',
  about: 'which document goes back to which',
  needs: [CLUSTER_FILE, NEWS],
  run: async (shared, { misses }) => [...goldLines(shared), ...newsLines(readNews(join(shared, NEWS)), misses)],
};

function goldLines(shared: string): readonly string[] {
  const wanted = new Map(readClusterGold(shared).copies.map(({ document, of }) => [document, of]));
  const documents = readGoldDocuments(shared)
    .filter(({ path }) => path.includes(`/${CLUSTER_FOLDER}/`))
    .map(({ name, path, published, source }) => ({
      id: name,
      published,
      source: source ?? name,
      sketch: sketch(readFileSync(path, 'utf8')),
    }));
  const found = findOrigins(documents).filter(({ of }) => of !== null);
  const right = found.filter(({ document, of }) => wanted.get(document) === of);
  return [
    `gold: of ${wanted.size} copies among ${documents.length} documents ${right.length} found, ${found.length - right.length} others`,
    ...found.map((origin) => `  ${originLine(origin)}`),
  ];
}

function newsLines(articles: readonly NewsArticle[], misses: boolean): readonly string[] {
  // Some pages were seen on several days under one address, so an address names no document.
  const documents = articles.map(({ source, published, text }, at) => ({ id: `${at}`, source, published, sketch: sketch(text) }));
  const origins = findOrigins(documents);
  const count = (is: (origin: Origin) => boolean): number => origins.filter(is).length;
  const sourceOf = (id: string | null): string | undefined => articles[Number(id ?? -1)]?.source;
  const across = count(({ document, of }) => of !== null && sourceOf(document) !== sourceOf(of));
  const kinds = (['copy', 'rewrite', 'credited', 'own'] as const).map((kind) => `${kind} ${count((one) => one.kind === kind)}`).join(', ');
  const summary = `${articles.length} articles: ${kinds}; ${across} go back to another outlet`;
  return misses ? [summary, `the ${SHOWN} least sure:`, ...leastSure(origins, articles)] : [summary];
}

function leastSure(origins: readonly Origin[], articles: readonly NewsArticle[]): readonly string[] {
  const title = (id: string | null): string => {
    const article = articles[Number(id ?? -1)];
    return article === undefined ? '' : `${article.source} ${article.published} ${article.title}`;
  };
  return origins
    .toSorted((a, b) => Math.abs(a.sure - 0.5) - Math.abs(b.sure - 0.5))
    .slice(0, SHOWN)
    .map(
      (origin) =>
        `  ${originLine(origin)} | ${title(origin.document)} | ${title(origin.of ?? /nearest is (\d+)/u.exec(origin.reasons.join(' '))?.[1] ?? null)}`,
    );
}

const originLine = ({ document, kind, of, agency, sure, reasons }: Origin): string =>
  `${document}: ${kind}${of === null ? '' : ` of ${of}`}${agency === null ? '' : `, credits ${agency}`}, ${sure.toFixed(2)}: ${reasons.join('; ')}`;
