import type { HtmlPage } from './htmlPage.ts';
import { parsePublished } from './parsePublished.ts';

/** What a page says of itself in its head. */
export interface HtmlMetadata {
  readonly title: string | null;
  readonly published: string | null;
  /** og:site_name. */
  readonly outlet: string | null;
  /** The page's own address, where it is a full one. */
  readonly url: string | null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'article.published',
  'date',
];

const clean = (value: string | null | undefined): string | null => {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text === undefined || text === '' ? null : text;
};

function metaContents(page: HtmlPage): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')];
    const content = clean(meta.getAttribute('content'));
    for (const name of names.flatMap((list) => list?.toLowerCase().split(/\s+/) ?? [])) {
      if (content !== null && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

/** The first string under a key, anywhere in a JSON-LD value. */
function findString(value: unknown, key: string, depth = 0): string | null {
  if (typeof value !== 'object' || value === null || depth > 8) return null;
  const own = key in value ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  if (typeof own === 'string') return own;
  return Object.values(value).reduce<string | null>((found, inner) => found ?? findString(inner, key, depth + 1), null);
}

function jsonLd(page: HtmlPage): readonly unknown[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return [JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))];
    } catch {
      // Broken JSON-LD is common and says nothing.
      return [];
    }
  });
}

function publishedOf(page: HtmlPage, meta: ReadonlyMap<string, string>): string | null {
  const written = [
    meta.get(DATE_NAMES[0] ?? ''),
    ...jsonLd(page).map((data) => findString(data, 'datePublished')),
    ...DATE_NAMES.slice(1).map((name) => meta.get(name)),
    ...[...page.querySelectorAll('[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]')]
      .slice(0, 4)
      .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent),
  ];
  for (const value of written) {
    const published = value === null || value === undefined ? null : parsePublished(value);
    if (published !== null) return published;
  }
  return null;
}

function fullUrl(value: string | null | undefined): string | null {
  return value !== null && value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;
}

/** Reads title, publication date, outlet and address out of a page's tree. */
export function htmlMetadata(page: HtmlPage): HtmlMetadata {
  const meta = metaContents(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    title: meta.get('og:title') ?? clean(page.querySelector('h1')?.textContent) ?? clean(page.querySelector('title')?.textContent),
    published: publishedOf(page, meta),
    outlet: meta.get('og:site_name') ?? null,
    url: fullUrl(canonical) ?? fullUrl(meta.get('og:url')),
  };
}
