import { expect, test } from 'vitest';
import type { Measure } from '../../src/codebook/measure.ts';
import type { PlaceKind } from '../../src/codebook/placeKind.ts';
import type { CountStatus, Quantity } from '../../src/model/quantity.ts';
import { figureContentions } from '../../src/reconcile/contentions/figureContentions.ts';
import { howManyQuestion } from '../../src/reconcile/contentions/howManyQuestion.ts';
import { aDocument, aFigure, anActor, aSpeaker } from '../store/build.ts';
import { disputesOf } from './disputesOf.ts';
import { aQuantity, voice } from './quantity.ts';

const party = (code: string) => ({ code, name: code });
const place = (name: string, kind: PlaceKind) => ({ name, kind });

function asked(measure: Measure, item: string, status: CountStatus, codes: string, ...places: readonly ReturnType<typeof place>[]): string {
  return howManyQuestion({ of: codes.split(' ').map(party), quantity: { measure, item, status }, places });
}

test('rival numbers are asked of in a whole sentence, each place with its own word before it', () => {
  const border = place('Peru-Chile border', 'border');
  expect(asked('personnel', 'force', 'observed', 'CHL', border)).toBe('How many troops of Chile are at the Peru-Chile border?');
  expect(asked('ships', 'frigates', 'moving', 'PER', place('Coral Sea', 'water'))).toBe(
    'How many frigates of Peru are moving in the Coral Sea?',
  );
  expect(asked('personnel', 'soldiers', 'observed', 'CHL', border, place('Arica', 'city'), border)).toBe(
    'How many soldiers of Chile are in Arica or at the Peru-Chile border?',
  );
  expect(asked('aircraft', 'aircraft', 'planned', 'USA PER', place('United Kingdom', 'country'))).toBe(
    'How many aircraft of the United States and Peru are planned or expected in the United Kingdom?',
  );
  expect(asked('units', 'Peruvian brigade', 'past', 'PER', place('the Balkans', 'area'))).toBe(
    'How many formations of Peru were in the Balkans?',
  );
});

test('without a place the question still has an end, and harm is asked of by whom it befell', () => {
  expect(asked('vehicles', '', 'observed', 'PER')).toBe('How many vehicles of Peru are there?');
  const atBorder = {
    of: [party('PER')],
    quantity: { measure: 'ships', item: 'boats', status: 'observed' },
    places: [],
    isAtBorder: true,
  } as const;
  expect(howManyQuestion(atBorder)).toBe('How many boats of Peru are at the border?');
  expect(asked('personnel', 'troops', 'alert', 'PER')).toBe('How many troops of Peru are on alert?');
  expect(asked('deaths', 'fishermen', 'past', 'PER', place('Callao', 'city'))).toBe('How many fishermen of Peru were killed in Callao?');
  expect(asked('deaths', '', 'possible', 'PER')).toBe('How many people of Peru may be killed?');
  expect(asked('money', 'aid', 'planned', 'PER', place('Chile', 'country'))).toBe('How much money of Peru (in Chile)?');
});

test('two papers that count otherwise ask one question', () => {
  const [found] = disputesOf(
    'Ukraine said that about 94,000 Russian troops stood at its border with Russia.',
    'The United States said that about 70,000 Russian troops stood at the border between Russia and Ukraine.',
  );
  expect(found?.question).toBe('How many troops of Russia are at the Russia-Ukraine border?');
});

test('a number and its denial ask of what is denied', () => {
  const found = disputesOf(
    'NATO said that 30,000 Russian soldiers were in Belarus.',
    'Belarus denied that there were 30,000 Russian soldiers in Belarus.',
  );
  const questions = found.filter(({ about }) => about === 'how_many').map(({ question }) => question);
  expect(questions).toEqual(['How many troops of Russia are in Belarus?']);
});

test('numbers of what is there and of what is only feared, denied as one, ask of what most tell', () => {
  const counted = (id: string, number: number, given: Partial<Quantity>) => {
    const quantity = aQuantity(number, { ...given, id });
    const document = aDocument(`Report ${id}.`, { source: 'Harbour Wire', published: '2021-12-05' });
    const says = given.voice ? [aSpeaker(given.voice.code)] : [];
    const figure = {
      ...aFigure(document, { id, of: [anActor('RUS')], says }),
      outlet: 'Harbour Wire',
      title: null,
      published: '2021-12-05',
    };
    return { figure, quantity };
  };
  const [found] = figureContentions([
    counted('a', 900, { status: 'possible', voice: voice('POL') }),
    counted('b', 900, { status: 'denied', voice: voice('RUS') }),
    counted('c', 900, { voice: voice('UKR') }),
    counted('d', 1200, { voice: voice('USA') }),
  ]);
  expect(found?.question).toBe('How many troops of Russia are at the Russia-Ukraine border?');
  expect(found?.sides.map(({ value }) => value)).toEqual(['900', 'not 900', '1,200']);
});

test('where all that are told are those of an exercise, it is asked of them', () => {
  const inDrill = {
    of: [party('PER')],
    quantity: { measure: 'personnel', item: 'troops', status: 'observed' },
    places: [],
    isOfExercise: true,
  } as const;
  expect(howManyQuestion(inDrill)).toBe('How many troops of Peru are in an exercise?');
});
