import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** 'low..high measure status of=CODES place=NAMES unit=X', in reading order; '-' where open. */
const figuresIn = (text: string): string[] =>
  codeText(text).figures.map((figure) =>
    [
      `${figure.low ?? '-'}..${figure.high ?? '-'} ${figure.measure} ${figure.status}`,
      figure.of.length > 0 ? `of=${figure.of.map((actor) => actor.code).join('+')}` : '',
      figure.where.length > 0 ? `place=${figure.where.map((place) => place.name).join('+')}` : '',
      figure.unit ? `unit=${figure.unit}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );

test.each([
  ['Latvia has 6,000 soldiers.', ['6000..6000 personnel present of=LVA']],
  ['Russia keeps between 2,000 and 3,000 troops in Armenia.', ['2000..3000 personnel present of=RUS place=Armenia']],
  ['Norway will send up to 400 marines to Lithuania.', ['-..400 personnel planned of=NOR place=Lithuania']],
  ['Spain may send two frigates to the Black Sea.', ['2..2 ships possible of=ESP place=Black Sea']],
  ['France put 900 paratroopers on alert.', ['900..900 personnel alert of=FRA']],
  ['Three Turkish soldiers were killed in Idlib.', ['3..3 deaths past of=TUR place=Idlib']],
  ['At least twelve Armenian soldiers were wounded.', ['12..- injured past of=ARM']],
  ['Denmark promised Ukraine 22 million euros.', ['22000000..22000000 money planned of=DNK place=Ukraine unit=EUR']],
  ['Finland has a 1,340-kilometre border with Russia.', ['1340..1340 length present of=FIN place=Finland-Russia border unit=km']],
  ['Some 700 Canadians are serving in Latvia.', ['700..700 personnel present of=CAN place=Latvia']],
  ['Germany leads a battlegroup of about 1,200 in Lithuania.', ['1200..1200 personnel present of=DEU place=Lithuania']],
  [
    'Italy sent 80 soldiers to Latvia and a further 40 to Estonia.',
    ['80..80 personnel present of=ITA place=Latvia', '40..40 personnel present of=ITA place=Estonia'],
  ],
  ['Its 850-strong contingent stayed.', ['850..850 personnel present']],
  ['Two battalions are arriving, the Russian defence ministry said.', ['2..2 units moving of=RUS']],
] as const)('«%s»', (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});

test.each([
  'The 82nd Airborne Division trains at home.',
  'Article 5 binds all members.',
  'The S-400 and the Su-35 were shown in 2021.',
  'Oil cost $89 a barrel.',
  'Spain beat Portugal 3-1.',
  'Shares fell 4 percent.',
  'The minister, 61, has served for three years.',
  'Resolution 2202 was adopted in 2015.',
  'One diplomat smiled.',
])('no figure in «%s»', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test('a hedge is kept as the text gives it', () => {
  const [figure] = codeText('Belarus hosts roughly 13,000 Russian soldiers.').figures;
  expect(figure).toMatchObject({ qualifier: 'about', low: 13000, high: 13000 });
});

test('a plan never becomes a presence, and a denial never a count', () => {
  expect(codeText('Russia plans to deploy 175,000 troops.').figures[0]?.status).toBe('planned');
  expect(codeText('Russia did not send 500 soldiers to Mali.').figures[0]?.status).toBe('denied');
});
