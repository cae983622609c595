import { expect, test } from 'vitest';
import { BORDER_MIDPOINT } from '../../src/codebook/borders.ts';
import { PLACES } from '../../src/codebook/places.ts';
import { borderPlace } from '../../src/model/borderPlace.ts';
import { readText } from './readText.ts';

/** Sentences and every place in them: id, then the words. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  // Borders, by the words that say whose.
  ['Migrants waited at the Polish-Belarusian border.', 'border:BLR-POL «Polish-Belarusian border»'],
  ['The Russian–Ukrainian border was quiet.', 'border:RUS-UKR «Russian–Ukrainian border»'],
  ['The Russo-Ukrainian border was quiet.', 'border:RUS-UKR «Russo-Ukrainian border»'],
  ['The India-Pakistan border was quiet.', 'border:IND-PAK «India-Pakistan border»'],
  ['The US-Mexico border is long.', 'border:MEX-USA «US-Mexico border»'],
  ['The Afghan-Pakistani frontier is long.', 'border:AFG-PAK «Afghan-Pakistani frontier»'],
  ["Troops massed on Ukraine's border with Russia.", "border:RUS-UKR «Ukraine's border with Russia»"],
  ['The border between Poland and Belarus was shut.', 'border:BLR-POL «border between Poland and Belarus»'],
  ['Guards stood along the frontier between Armenia and Azerbaijan.', 'border:ARM-AZE «frontier between Armenia and Azerbaijan»'],
  ['Russia sent tanks to its border with Belarus.', 'border:BLR-RUS «its border with Belarus»'],
  ['Russia sent tanks to its 1,000-kilometre border with Belarus.', 'border:BLR-RUS «its 1,000-kilometre border with Belarus»'],
  ['Spain speaks of what it calls an Algerian build-up near its border with Mali.', 'border:DZA-MLI «its border with Mali»'],
  ['Lithuania declared an emergency along its border with Belarus.', 'border:BLR-LTU «its border with Belarus»'],
  [
    "Poland's border with Belarus and its border with Ukraine were shut.",
    "border:BLR-POL «Poland's border with Belarus»",
    'border:POL-UKR «its border with Ukraine»',
  ],
  ['Poland sent soldiers to the border with Belarus.', 'border:BLR-POL «border with Belarus»'],
  ['Russian troops massed near the Ukrainian border.', 'border:RUS-UKR «Ukrainian border»'],
  ["Britain says that Russia moves troops near Ukraine's border.", "border:RUS-UKR «Ukraine's border»"],
  ['Poland and Lithuania sent soldiers to the Belarusian border.', 'border:BLR «Belarusian border»'],
  ['Britain sent engineers to the Polish border.', 'border:POL «Polish border»'],
  ['Troops massed near the border.'],
  ['Polish border guards fired.'],
  ["Germany's border police came."],
  ['Poland borders Belarus.'],
  ['The Turkish border regime changed.'],
  ['Poland has sealed the border with Belarus.', 'border:BLR-POL «border with Belarus»'],
  // Whose soil, airspace or capital it is says where.
  ['Jets patrolled Latvian airspace.', 'state:LVA «Latvian airspace»'],
  ["Drones crossed Jordan's northern territory.", "state:JOR «Jordan's northern territory»"],
  ['The fire broke out on the territory of Georgia.', 'state:GEO «Georgia»'],
  ['Jordan closed its airspace.', 'state:JOR «its airspace»'],
  ['They met in the Kenyan capital.', 'capital:KEN «Kenyan capital»'],
  ['Rockets fell on the Lebanese side.', 'state:LBN «Lebanese side»'],
  ['It fell in the Lebanese port of Tyre.', 'city:267008 «Tyre»'],
  // Words that take somebody there.
  ['Rwandan troops invaded Burundi.', 'state:BDI «Burundi»'],
  ['The annexation of Kuwait was short.', 'state:KWT «Kuwait»'],
  ['The marines left Gibraltar for Malta.', 'region:gibraltar «Gibraltar»', 'state:MLT «Malta»'],
  ['It was a mistake, according to Nairobi.'],
  // Words that lead back to a place told before.
  ['They drove to Goma and stayed there.', 'city:goma «Goma»', 'city:goma «there»'],
  ['There was shelling in Goma.', 'city:goma «Goma»'],
  ['Shells fell on Goma. People fled the city.', 'city:goma «Goma»', 'city:goma «the city»'],
  ['Shells fell on Goma and Bunia. People fled the city.', 'city:goma «Goma»', 'city:bunia «Bunia»'],
  ['Shells fell on Goma. The city council met.', 'city:goma «Goma»'],
  ['Protests began in Mali. Crowds met in the capital.', 'state:MLI «Mali»', 'capital:MLI «the capital»'],
  // States and capitals: places where something is, actors where they act.
  ['Troops arrived in Poland, Lithuania and Latvia.', 'state:POL «Poland»', 'state:LTU «Lithuania»', 'state:LVA «Latvia»'],
  ['They served in Iraq and Syria, not in Turkey.', 'state:IRQ «Iraq»', 'state:SYR «Syria»', 'state:TUR «Turkey»'],
  ['Troops crossed into Belarus from Russia.', 'state:BLR «Belarus»', 'state:RUS «Russia»'],
  ['Shelling went on in eastern Ukraine.', 'state:UKR «Ukraine»'],
  ['They flew from Moscow to Minsk via Warsaw.', 'capital:RUS «Moscow»', 'capital:BLR «Minsk»', 'capital:POL «Warsaw»'],
  ['Troops arrived in Kiev and Lviv.', 'capital:UKR «Kiev»', 'city:lviv «Lviv»'],
  ['They met in the Belarusian capital, Minsk.', 'capital:BLR «Minsk»'],
  ['He was born in Guinea-Bissau.', 'state:GNB «Guinea-Bissau»'],
  ['Troops landed in the US on Monday.', 'state:USA «US»'],
  ['They spoke of spies in US elections.'],
  ['According to the Polish government and to US officials it rained.'],
  ['It is part of the Minsk agreements and the Vienna Document.'],
  ['Kiev has deployed troops.'],
  ['Poland spoke.'],
  ['Michael Jordan was in Georgia Tech.'],
  // Seas, regions, areas, towns and sites stand for themselves wherever they stand.
  ['Ships sailed in the Black Sea and the Sea of Azov.', 'water:black-sea «Black Sea»', 'water:sea-of-azov «Sea of Azov»'],
  ['The Kerch Strait was shut to ships of the Baltic.', 'water:kerch-strait «Kerch Strait»', 'water:baltic-sea «Baltic»'],
  ['Crimea was annexed.', 'region:crimea «Crimea»'],
  ['Shelling hit Donetsk, Luhansk and Mariupol.', 'city:donetsk «Donetsk»', 'city:luhansk «Luhansk»', 'city:mariupol «Mariupol»'],
  ['Shelling went on along the line of contact.', 'area:line-of-contact «line of contact»'],
  ['Troops left the eastern flank and western Europe.', 'area:eastern-europe «eastern flank»', 'area:western-europe «western Europe»'],
  ['The Baltic states wait.', 'area:the-baltics «Baltic states»'],
  ['Jets left Ramstein for Incirlik.', 'site:ramstein «Ramstein»', 'site:incirlik «Incirlik»'],
  ['Talks in New York failed.', 'city:new-york «New York»'],
  ['The border crossing at Kuznica closed.', 'city:kuznica «Kuznica»'],
];

test.each(ROWS.map(([text, ...places]) => ({ text, places })))('$text', ({ text, places }) => {
  expect(readText(text).sentences.flatMap((sentence) => sentence.places.map((place) => `${place.id} «${place.text}»`))).toEqual(places);
});

test('the sentence before says whose border it is', () => {
  const [, second] = readText('Poland called up reservists. They went to the border with Belarus.').sentences;
  expect(second?.places.map(({ id }) => id)).toEqual(['border:BLR-POL']);
});

test('a border has one id whichever state comes first, and lies in neither', () => {
  expect(borderPlace(['POL', 'BLR'], 'x')).toEqual(borderPlace(['BLR', 'POL'], 'x'));
  expect(borderPlace(['POL', 'BLR'], 'x')).toMatchObject({ id: 'border:BLR-POL', country: null, kind: 'border' });
  expect(borderPlace(['POL', 'POL'], 'x')).toMatchObject({ id: 'border:POL', country: 'POL', lat: null });
});

test('a place of the gazetteer comes with its coordinates, a border with those of its middle', () => {
  const place = (text: string) => readText(text).sentences[0]?.places[0];
  const mariupol = PLACES.find(({ name }) => name === 'Mariupol');
  expect(place('Shells hit Mariupol.')).toMatchObject({ lat: mariupol?.lat, lon: mariupol?.lon, country: 'UKR', kind: 'city' });
  expect([place('They met at the Polish-Belarusian border.')].map((border) => [border?.lat, border?.lon])).toEqual([
    BORDER_MIDPOINT['BLR-POL'],
  ]);
});
