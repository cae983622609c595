import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Place } from '../../src/model/place.ts';
import type { When } from '../../src/model/when.ts';
import type { Store } from '../../src/store/store.ts';
import { aClaim, aDocument, aFigure, aMention, anActor, anAssessment, anEvent, aSpeaker, asRead } from '../store/build.ts';
import { putEvents } from '../store/collect.ts';

// A small record that tells of one clash, one plan and one count, by outlets that differ, and one
// document whose every part tries to become markup.

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  readonly quote: string;
}

/** Where a quotation stands in a document, with the sentence around it. */
function stretch({ text }: Document, quote: string): Stretch {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`"${quote}" is not in the text`);
  const before = text.slice(0, start);
  const from = (/^[\s\S]*(?:\. |\n)/.exec(before)?.[0] ?? '').length;
  const stop = text.indexOf('.', start + quote.length - 1) + 1;
  const to = stop === 0 ? text.length : stop;
  return { start, end: start + quote.length, quote, sentence: { start: from, end: to, text: text.slice(from, to) } };
}

const mention = (document: Document, quote: string, given: Partial<Mention> & { readonly id: string }): Mention =>
  aMention(document, { ...stretch(document, quote), rule: 'assault/verb', ...given });
const figure = (document: Document, quote: string, given: Partial<Figure> & { readonly id: string }): Figure =>
  aFigure(document, { ...stretch(document, quote), measure: 'personnel', ...given });
const claim = (document: Document, quote: string, given: Partial<Claim> & { readonly id: string }): Claim =>
  aClaim(document, { ...stretch(document, quote), ...given });

const actor = (code: string, name: string, text: string, sector: Parameters<typeof anActor>[1] = null) => ({
  ...anActor(code, sector),
  name,
  text,
});
const poland = actor('POL', 'Poland', 'Polish border guards', 'COP');
const belarus = actor('BLR', 'Belarus', 'Belarus');
const russia = actor('RUS', 'Russia', 'Russian forces', 'MIL');
const migrants = actor('REF', 'Refugees and migrants', 'migrants', 'REF');

const crossing: Place = {
  name: 'Belarus–Poland border',
  country: null,
  lat: 53.5,
  lon: 23.6,
  kind: 'border',
  id: 'border:BLR-POL',
  text: 'the border',
};
const voronezh: Place = { name: 'Voronezh', country: 'RUS', lat: 51.7, lon: 39.2, kind: 'city', id: 'city:472045', text: 'Voronezh' };
const tuesday: When = { start: '2021-11-16', end: '2021-11-16', text: 'on Tuesday', basis: 'implied', from: 'publication day' };
const january: When = { start: '2022-01-01', end: '2022-01-31', text: 'in January', basis: 'stated', from: null };

const wire = aDocument(
  [
    'Polish border guards fired water cannon at migrants on Tuesday. The Belarusian foreign ministry said Poland had attacked unarmed people.',
    'About 2,000 migrants wait at the border. A spokesman said at least 15,000 soldiers guard it.',
  ].join('\n\n'),
  { source: 'Harbour Wire', title: 'Water cannon at the crossing', published: '2021-11-16' },
);

const agency = aDocument(
  'Poland fired water at refugees on Tuesday. Warsaw denies that water was fired at anyone. Russian forces plan an exercise near Voronezh in January.',
  { source: 'Ministry Bulletin', title: 'Force used against refugees', published: '2021-11-17T08:00:00Z' },
);

const paper = aDocument(
  'Kyiv puts Russian forces near its border at 94,300. Washington speaks of up to 175,000 troops in a possible operation. No guard was injured on the Polish side.',
  { source: 'Old Quay Gazette', title: 'How many, and where', published: '2021-12-05' },
);

export const HOSTILE_OUTLET = 'Evil <img src=x onerror="window.ran=1"> \u202eDaily';
const hostile = aDocument(
  '<script>window.ran=1</script> Shots were fired at <svg onload="window.ran=1"> the post. <a href="javascript:window.ran=1">Belarus</a> counts 7 "><iframe src="data:text/html,<script>parent.ran=1</script>"> soldiers \u202edetnuoc\u202c.',
  { id: 'hostile-document', source: HOSTILE_OUTLET, title: '</title><script>window.ran=1</script>\u202eeltit', published: '2021-12-06' },
);

const foreignMinistry = aSpeaker('BLR', 'GOV', 'Foreign Ministry');
const said = (speaker: ReturnType<typeof aSpeaker>, text: string, stance: ReturnType<typeof aSpeaker>['stance'] = 'states') => ({
  ...speaker,
  text,
  stance,
});

const wireFindings = {
  mentions: [
    mention(wire, 'Polish border guards fired water cannon at migrants', {
      id: 'm-wire-cannon',
      type: 'ASSAULT',
      mode: 'crowd-control',
      actors: [poland],
      recipients: [migrants],
      when: tuesday,
      where: [crossing],
    }),
    mention(wire, 'The Belarusian foreign ministry said Poland had attacked unarmed people', {
      id: 'm-wire-accuse',
      type: 'ACCUSE',
      mode: 'allege',
      actors: [{ ...belarus, sector: 'GOV' }],
      recipients: [actor('POL', 'Poland', 'Poland')],
    }),
    mention(wire, 'Poland had attacked unarmed people', {
      id: 'm-wire-attack',
      type: 'ASSAULT',
      status: 'possible',
      actors: [actor('POL', 'Poland', 'Poland')],
      recipients: [migrants],
      says: [said(foreignMinistry, 'The Belarusian foreign ministry', 'accuses')],
    }),
  ],
  figures: [
    figure(wire, 'About 2,000 migrants', {
      id: 'f-wire-migrants',
      measure: 'people',
      item: 'migrants',
      low: 2000,
      high: 2000,
      qualifier: 'about',
      of: [migrants],
      where: [crossing],
    }),
    figure(wire, 'at least 15,000 soldiers', {
      id: 'f-wire-soldiers',
      item: 'soldiers',
      low: 15_000,
      high: null,
      qualifier: 'at_least',
      of: [poland],
      where: [crossing],
      says: [said(aSpeaker('POL', 'MIL'), 'A spokesman')],
    }),
  ],
  claims: [
    claim(wire, 'Poland had attacked unarmed people', {
      id: 'c-wire-attack',
      speaker: actor('BLR', 'Foreign Ministry', 'The Belarusian foreign ministry', 'GOV'),
      stance: 'accuses',
      mentions: ['m-wire-attack'],
      against: [actor('POL', 'Poland', 'Poland')],
    }),
  ],
};

const agencyFindings = {
  mentions: [
    mention(agency, 'Poland fired water at refugees', {
      id: 'm-agency-force',
      type: 'ASSAULT',
      actors: [actor('POL', 'Poland', 'Poland')],
      recipients: [migrants],
      when: tuesday,
    }),
    mention(agency, 'water was fired at anyone', {
      id: 'm-agency-hurt',
      type: 'ASSAULT',
      status: 'negated',
      actors: [],
      recipients: [],
      says: [said(aSpeaker('POL', 'GOV'), 'Warsaw', 'denies')],
    }),
    mention(agency, 'Russian forces plan an exercise near Voronezh', {
      id: 'm-agency-exercise',
      type: 'MOBILIZE',
      mode: 'troops',
      status: 'planned',
      actors: [russia],
      when: january,
      where: [voronezh],
    }),
  ],
  figures: [],
  claims: [
    claim(agency, 'water was fired at anyone', {
      id: 'c-agency-hurt',
      speaker: actor('POL', 'Poland', 'Warsaw', 'GOV'),
      stance: 'denies',
      mentions: ['m-agency-hurt'],
    }),
  ],
};

const paperFindings = {
  mentions: [],
  figures: [
    figure(paper, '94,300', {
      id: 'f-paper-kyiv',
      item: 'forces',
      low: 94_300,
      high: 94_300,
      of: [russia],
      says: [said(aSpeaker('UKR', 'GOV'), 'Kyiv')],
    }),
    figure(paper, 'up to 175,000 troops', {
      id: 'f-paper-washington',
      item: 'troops',
      low: null,
      high: 175_000,
      qualifier: 'up_to',
      status: 'possible',
      of: [russia],
      says: [said(aSpeaker('USA', 'GOV'), 'Washington', 'warns')],
    }),
    figure(paper, 'No guard', { id: 'f-paper-injured', measure: 'injured', item: 'guard', low: 0, high: 0, of: [poland] }),
  ],
  claims: [],
};

const hostileFindings = {
  mentions: [
    mention(hostile, 'Shots were fired at <svg onload="window.ran=1"> the post', {
      id: 'm-hostile',
      type: 'ASSAULT',
      actors: [actor('', '<b onclick=alert(1)>nobody</b>', '<b>')],
      where: [{ ...voronezh, name: '<i>Voronezh</i>\u202e' }],
    }),
  ],
  figures: [
    figure(hostile, '7 "><iframe src="data:text/html,<script>parent.ran=1</script>"> soldiers', {
      id: 'f-hostile',
      item: '<script>window.ran=1</script>',
      low: 7,
      high: 7,
      of: [belarus],
    }),
  ],
  claims: [],
};

/** Fills a store with the story: four documents, three events, one of them disputed. */
export async function tellStory(store: Store): Promise<void> {
  await store.add([
    asRead(wire, wireFindings),
    asRead(agency, agencyFindings, { notices: [{ code: 'day-unread', reason: 'A day could not be read.' }] }),
    asRead(paper, paperFindings),
    asRead(hostile, hostileFindings),
  ]);
  const party = ({ code, sector, name }: typeof poland) => ({ code, sector, name });
  await putEvents(
    store,
    [
      anEvent('e-cannon', ['m-wire-cannon', 'm-agency-force', 'm-agency-hurt'], {
        type: 'ASSAULT',
        mode: 'crowd-control',
        actors: [party(poland)],
        recipients: [party(migrants)],
        when: tuesday,
        where: [crossing],
        sources: ['Harbour Wire', 'Ministry Bulletin'],
        independent: 2,
        agreement: 'disputed',
        first_reported: '2021-11-16',
        disputes: [
          {
            about: 'did it happen',
            sides: [
              { value: 'yes', mentions: ['m-wire-cannon', 'm-agency-force'] },
              { value: 'no', mentions: ['m-agency-hurt'] },
            ],
          },
        ],
      }),
      anEvent('e-accuse', ['m-wire-accuse'], {
        type: 'ACCUSE',
        mode: 'allege',
        actors: [party(belarus)],
        recipients: [party(poland)],
        first_reported: '2021-11-16',
      }),
      anEvent('e-attack', ['m-wire-attack'], {
        type: 'ASSAULT',
        status: 'possible',
        actors: [party(poland)],
        recipients: [party(migrants)],
        first_reported: '2021-11-16',
      }),
      anEvent('e-exercise', ['m-agency-exercise'], {
        type: 'MOBILIZE',
        mode: 'troops',
        status: 'planned',
        actors: [party(russia)],
        when: january,
        where: [voronezh],
        sources: ['Ministry Bulletin'],
        first_reported: '2021-11-17',
      }),
      anEvent('e-hostile', ['m-hostile'], {
        type: 'ASSAULT',
        actors: [{ code: '', sector: null, name: '<b onclick=alert(1)>nobody</b>' }],
        where: [{ ...voronezh, name: '<i>Voronezh</i>\u202e' }],
        sources: [HOSTILE_OUTLET],
        first_reported: '2021-12-06',
      }),
    ],
    [anAssessment('POL', 'BLR', '2021-11-15', ['e-cannon'])],
  );
}

export const WIRE_ID = wire.id;
export const PAPER_ID = paper.id;
export const HOSTILE_ID = hostile.id;
export const WIRE_TEXT = wire.text;

/** Documents with one figure each, for lists longer than a page. */
export async function tellMany(store: Store, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await store.add(
    numbers.map((number) => {
      const document = aDocument(`Post ${number} has ${number} guards.`, { published: '2022-01-10', path: `post-${number}.txt` });
      return asRead(document, {
        figures: [figure(document, `${number} guards`, { id: `f-post-${number}`, item: 'guards', low: number, high: number })],
      });
    }),
  );
}
