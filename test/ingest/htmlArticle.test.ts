import { expect, test } from 'vitest';
import { htmlArticle } from '../../src/ingest/htmlArticle.ts';

const WORDS = [
  'Nine grey ships of the fleet left the harbour at dawn, led by two tugs, and sailed to the north without a word to the mayor.',
  'The port authority stopped all other traffic for three hours, and the fishermen of the town, who had been ready since five, waited at the mole.',
  'Nobody in the ministry would say where the ships were going or when they would be back, only that the journey had long been planned.',
];

const page = (head: string, body: string): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = WORDS.map((words) => `<p>${words}</p>`).join('\n');

test('the article stands in paragraphs, without menus, scripts and comments', () => {
  const { text, notices } = htmlArticle(
    page(
      '<title>Ships leave</title>',
      `<nav><a href="/">Home</a> <a href="/s">Sport</a></nav><!-- no --><article><h1>Ships leave</h1>${article}<script>document.title = 'run'</script><style>p{}</style></article><footer>Cookies</footer>`,
    ),
  );
  expect(text).toBe(WORDS.join('\n\n'));
  expect(notices).toEqual([]);
});

test('headings stand apart, items are lines, entities are letters, breaks part lines', () => {
  const { text } = htmlArticle(
    page(
      '',
      `<article>${article}<h2>What is&nbsp;known</h2><ul><li>nine   ships</li><li><p>two tugs &amp; a ferry</p></li></ul><p>one<br>two</p><p>${WORDS[0]} <b>bo</b>ld</p></article>`,
    ),
  );
  expect(text.replaceAll('\u00a0', ' ').slice(WORDS.join('\n\n').length)).toBe(
    `\n\nWhat is known\n\n• nine ships\n• two tugs & a ferry\n\none\ntwo\n\n${WORDS[0]} bold`,
  );
});

test('a script is not run', () => {
  const { text, title } = htmlArticle(
    page(
      '<title>Still</title><script>document.title = "changed"; globalThis.tacitusRan = true;</script>',
      `<article>${article}</article><img src="x" onerror="globalThis.tacitusRan = true">`,
    ),
  );
  expect([title, text.includes('changed'), 'tacitusRan' in globalThis]).toEqual(['Still', false, false]);
});

test.each([
  ['<meta property="article:published_time" content="2022-02-05T05:30:00Z">', '', '2022-02-05T05:30:00Z'],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2022-02-05T08:00:00+02:00"}]}</script>',
    '',
    '2022-02-05T08:00:00+02:00',
  ],
  ['<script type="application/ld+json">{broken</script><meta name="dc.date" content="2022-02-05">', '', '2022-02-05'],
  ['<meta name="DC.date.issued" content="5 February 2022">', '', '2022-02-05'],
  ['<meta name="date" content="soon">', '<time datetime="2022-02-05">Saturday</time>', '2022-02-05'],
  ['', '<span itemprop="datePublished" content="2022-02-05">x</span>', '2022-02-05'],
  ['<meta name="date" content="2022-02-31">', '', null],
])('the date of %s', (head, body, published) => {
  expect(htmlArticle(page(head, `<article>${body}${article}</article>`)).published).toBe(published);
});

test('title, outlet and address', () => {
  const head =
    '<title>Ships | Heron</title><meta property="og:title" content="Ships leave"><meta property="og:site_name" content="The Heron"><link rel="canonical" href="https://heron.example/1">';
  expect(htmlArticle(page(head, `<h1>Other</h1>${article}`))).toMatchObject({
    title: 'Ships leave',
    outlet: 'The Heron',
    url: 'https://heron.example/1',
  });
  expect(htmlArticle(page('<title>T</title>', `<h1> The\n h1 </h1>${article}`)).title).toBe('The h1');
  expect(htmlArticle(page('<title>T</title><link rel="canonical" href="/1">', article))).toMatchObject({
    title: 'T',
    outlet: null,
    url: null,
  });
});

test('a piece of a page, and a page cut off, are read', () => {
  expect(htmlArticle(article).text).toBe(WORDS.join('\n\n'));
  expect(htmlArticle(`<html><body><article>${article}<p>And th`).text).toContain(WORDS[2]);
});

test.each([300, 20_000])('a page nested %i deep keeps its words, with a notice, in no time', (depth) => {
  // Processor time: what else the machine does is no fault of the page.
  const started = process.cpuUsage();
  const { text, notices } = htmlArticle(`${'<div>'.repeat(depth)}${WORDS[0]}`);
  expect(text).toContain(WORDS[0]);
  expect(notices.map(({ code }) => code)).toEqual([depth === 300 ? 'no-article' : 'html-unparsed']);
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
});
