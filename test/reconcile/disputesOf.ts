import { extract } from '../../src/extract/extract.ts';
import type { Contention } from '../../src/model/contention.ts';
import { contentionsAmong } from '../../src/pipeline/contentionsIn.ts';
import { createReadTools } from '../../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import { read } from '../../src/read/read.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { aDocument } from '../store/build.ts';

const tools = await createReadTools(PLAIN_SETTINGS);

/** The disputes that reading these texts shows, each of an outlet of its own. */
export function disputesOf(...texts: readonly string[]): readonly Contention[] {
  const found = texts.map((text, index) => {
    const document = aDocument(text, { source: `Outlet ${index + 1}`, published: '2021-12-04' });
    const { mentions, figures, claims } = extract(document, read(document, tools).value).value;
    const told = <T>(finding: T) => ({ ...finding, outlet: document.source, title: document.title, published: document.published });
    return { mentions: mentions.map(told), figures: figures.map(told), claims: claims.map(told) };
  });
  const mentions = found.flatMap((one) => one.mentions);
  return contentionsAmong({
    mentions,
    figures: found.flatMap((one) => one.figures),
    claims: found.flatMap((one) => one.claims),
    events: reconcile(mentions, new Map()).value,
  });
}
