import { expect, test } from 'vitest';
import type { EventType } from '../../src/codebook/eventType.ts';
import type { EventStatus } from '../../src/codebook/status.ts';
import { codeText } from './codeSentence.ts';

/** The statuses of the events of a class that a text tells. */
const statuses = (text: string, type: EventType): readonly EventStatus[] =>
  codeText(text)
    .mentions.filter((mention) => mention.type === type)
    .map((mention) => mention.status);

test.each([
  ['Attacking Benin is under discussion in Togo.', 'possible'],
  ['Attacking Benin was a mistake, said Togo.', 'actual'],
  ['The steps of Togo could include attacking Benin.', 'possible'],
  ['Togo spoke of the option of attacking Benin.', 'possible'],
  ['A Togolese attack on Benin could herald a long war.', 'actual'],
  ['The Togolese attack on Benin is unlikely to help anybody.', 'actual'],
  ['A Togolese attack on Benin is unlikely to happen.', 'possible'],
  ['Togo will break its word by attacking Benin.', 'planned'],
  ['Togo may break its word by attacking Benin.', 'possible'],
  ['Togo broke its word by attacking Benin.', 'actual'],
  ['Togo was going to attack Benin.', 'planned'],
  ['Togo to attack Benin', 'planned'],
  ['The pact is meant to end a war between Togolese forces and rebels in the north of Togo.', 'actual'],
  ['Nor did Togo attack Benin.', 'negated'],
  ['Nobody in Lomé plans to attack Benin.', 'negated'],
  ['No general of Togo proposed to attack Benin.', 'negated'],
  ['The president of Togo signed a decree to attack Benin.', 'planned'],
  ['Any Rwandan incursion into Burundi would be folly.', 'possible'],
  ['A Russian invasion of Ukraine would cost much.', 'possible'],
  ['The threat of a Russian attack on Ukraine remains.', 'possible'],
  ['The Russian attack on Ukraine went on.', 'actual'],
  ['The minister made it difficult for Russia to attack Ukraine.', 'possible'],
  ['Riga fears Russia will attack Ukraine.', 'possible'],
  ['Borrell hopes that Russia chooses to attack Ukraine.', 'possible'],
  ['Putin stressed the need to "promptly attack Ukraine" on land.', 'possible'],
  ['Such a step could mean a Russian attack on Ukraine.', 'possible'],
  ['The papers live on the Russian invasion scare.', 'possible'],
  ['He knew of the Russian invasion plans.', 'planned'],
  ['Norway should prepare strong steps, including attacking Chad.', 'possible'],
  ['The world discusses the possibility of Chad shelling Libya.', 'possible'],
  ['Ghana hopes to deter Togo from launching an attack on Benin.', 'possible'],
  ['Ghana kept Togo from attacking Benin.', 'negated'],
  ['Togo denied plans to attack Benin.', 'negated'],
  ['Togo denied having plans to attack Benin.', 'negated'],
  ['Togo did not deny plans to attack Benin.', 'planned'],
  ['Togo does not have any plans to attack Benin.', 'negated'],
  ['Togo denied aiming to attack Benin.', 'negated'],
  ['Togo aims to attack Benin.', 'planned'],
  ['The paper wrote of alleged Togolese preparations to attack Benin.', 'possible'],
  ['The paper wrote of Togolese preparations to attack Benin.', 'planned'],
  ['Either Ghana leaves the pact or Togo attacks Benin.', 'possible'],
  ['Radio stations tell fairy tales about Togo attacking Benin.', 'possible'],
  ['Papers repeat the “Togolese attack on Benin” narrative.', 'possible'],
  ['A new Togolese attack on Benin would cost much.', 'possible'],
  ['Whatever it does, Togo is seen as attacking Benin.', 'possible'],
  ['Togo knows how to attack Benin.', 'possible'],
  ['Togo decided when to attack Benin.', 'possible'],
  ['It is not Togo that attacks Benin.', 'negated'],
  ['It is Togo that attacks Benin.', 'actual'],
  ['It is unclear whether Togo has decided to attack Benin.', 'possible'],
  ['Togo was accused of plotting to attack Benin.', 'planned'],
  ['Togo stopped short of attacking Benin.', 'negated'],
  ['Instead of attacking Benin, Togo wrote a letter.', 'negated'],
  ['Rather than invade Benin, Togo wrote a letter.', 'negated'],
  ['Togo has yet to attack Benin.', 'negated'],
  ['Togo was able to attack Benin.', 'actual'],
  ['Togo has been able to attack Benin.', 'actual'],
  ['Togo may be able to attack Benin.', 'possible'],
  ['Togo is able to attack Benin.', 'possible'],
  ['If Togo had been able to attack Benin, Ghana would have left.', 'possible'],
  ['Togo was not able to attack Benin.', 'negated'],
  ['Togo was unable to attack Benin.', 'negated'],
  ["It is not Togo's plan to attack Benin.", 'negated'],
  ['Togo is not ready to attack Benin.', 'negated'],
  ['It is the aim of Togo to attack Benin.', 'planned'],
  ['Papers wrote of the Togolese initiative to attack Benin.', 'planned'],
  ['The pact was signed, allowing Togo to attack Benin.', 'possible'],
  ['Benin could withstand an attack by Togo.', 'possible'],
  ['Togo lost no time in attacking Benin.', 'actual'],
  ['Togo attacked no village of Benin.', 'negated'],
  ['Ghana vowed to defend Benin against any attack by Togo.', 'possible'],
  ['Ghana warned against attacking Benin.', 'possible'],
  ['Togo decided against attacking Benin.', 'negated'],
  ['Togo is against attacking Benin.', 'negated'],
  ['Togo is in a war against Ghana attacking Benin.', 'actual'],
  ['The treaty bans Togo from attacking Benin.', 'negated'],
  ['Togo is on the brink of attacking Benin.', 'possible'],
  ['Togo is close to attacking Benin.', 'possible'],
  ['There is no evidence that Togo attacked Benin.', 'possible'],
  ['Nothing suggests that Togo attacked Benin.', 'possible'],
  ['There is evidence that Togo attacked Benin.', 'actual'],
  ['Had Togo attacked Benin, Ghana would have left.', 'possible'],
  ['The drill simulated a Togolese attack on Benin.', 'possible'],
  ['It would be a mistake for Togo to attack Benin.', 'possible'],
  ['Togo was supposed to attack Benin.', 'planned'],
  ['Togo promised not to attack Benin.', 'negated'],
  ['Did Togo attack Benin?', 'possible'],
  ['Is it true that Togo attacked Benin?', 'possible'],
  ['Why did Togo attack Benin?', 'actual'],
  ['Does Togo plan to attack Benin?', 'possible'],
  ['Togo will not only shell the town but burn it.', 'planned'],
  ['The march was aimed at capturing two Togolese rebels.', 'planned'],
  ['Togo plans to unleash an offensive on Benin.', 'planned'],
  ['Togo is capable of attacking Benin.', 'possible'],
  ['An attack on Benin by Togo was not even discussed.', 'possible'],
  ['The attack on Benin by Togo was discussed.', 'actual'],
  ['Reports tell of Togolese plans for a “big” attack on Benin.', 'planned'],
  ['Prices rose in anticipation of a Togolese attack on Benin.', 'possible'],
  ['The Togolese army is massing for an attack on Benin.', 'possible'],
  ['A Togolese attack on Benin will trigger a boycott.', 'possible'],
])('the deed in «%s» is %s', (text, status) => {
  expect(statuses(text, 'ASSAULT')).toEqual([status]);
});

test.each([
  ['Poland sent 500 soldiers to Latvia.', 'actual'],
  ['Poland has sent 500 soldiers to Latvia.', 'actual'],
  ['Poland will send 500 soldiers to Latvia.', 'planned'],
  ['Poland plans to send 500 soldiers to Latvia.', 'planned'],
  ['Poland is preparing to send 500 soldiers to Latvia.', 'planned'],
  ['Poland is to send 500 soldiers to Latvia.', 'planned'],
  ['Poland still has time to send 500 soldiers to Latvia.', 'possible'],
  ['Poland is now to send 500 soldiers to Latvia.', 'planned'],
  ['Poland could send 500 soldiers to Latvia.', 'possible'],
  ['Poland is considering sending 500 soldiers to Latvia.', 'possible'],
  ['Poland has not sent 500 soldiers to Latvia.', 'negated'],
  ['Poland refused to send 500 soldiers to Latvia.', 'negated'],
  ['Poland would send 500 soldiers to Latvia if Riga asked.', 'planned'],
  ['Poland is sending 500 soldiers to Latvia next month.', 'planned'],
])('%s is %s', (text, status) => {
  expect(statuses(text, 'MOBILIZE')).toEqual([status]);
});

test('who promises not to attack threatens nobody', () => {
  const types = (text: string): string[] => codeText(text).mentions.map(({ type }) => type);
  expect(types('Togo promised not to attack Benin.')).not.toContain('THREATEN');
  expect(types('Togo vowed to attack Benin.')).toContain('THREATEN');
});

test.each([
  'Togo stopped short of attacking Benin.',
  'Togo is on the brink of attacking Benin.',
  'It would be a mistake for Togo to attack Benin.',
])('knows who would do it: %s', (text) => {
  expect(
    codeText(text)
      .mentions.find(({ type }) => type === 'ASSAULT')
      ?.actors.map(({ code }) => code),
  ).toEqual(['TGO']);
});

test.each([
  ['Togo said that Benin is to blame for the row by deploying missiles on the border.', 'MOBILIZE', 'BEN'],
  ['Togo said that Benin fuels the row by deploying missiles on the border.', 'MOBILIZE', 'BEN'],
  ['The Togolese minister warned Benin of sanctions if it attacked Ghana, urging his Beninese counterpart to talk.', 'REQUEST', 'TGO'],
])('who does it, where one clause stands in another: %s', (text, type, actor) => {
  const found = codeText(text).mentions.filter((mention) => mention.type === type);
  expect(found.map(({ status, actors }) => [status, actors.map(({ code }) => code)])).toEqual([['actual', [actor]]]);
});

test('who bears the blame blames nobody', () => {
  expect(codeText('The paper said that Benin is to blame.').mentions.map(({ type }) => type)).not.toContain('ACCUSE');
});

test('whom somebody unknown met did not meet himself', () => {
  const [met] = codeText('They will meet with the Togolese president on Friday.', '2022-02-10').mentions;
  expect(met?.actors).toEqual([]);
  expect(met?.recipients.map(({ code }) => code)).toEqual(['TGO']);
});

test('whom a war is against says nothing of what is done in it', () => {
  const { mentions } = codeText('Mali accused Chad of waging a war against it using migrants as pawns.');
  expect(mentions.filter(({ type }) => type === 'COERCE').map(({ status }) => status)).toEqual(['actual']);
});

test.each([
  ['Togo has to attack Benin, the general wrote.', 'possible'],
  ['Togo had to attack Benin, the general wrote.', 'actual'],
  ['Togo will have to attack Benin.', 'planned'],
  ['Ghana and Mali spoke of ways to attack Benin.', 'possible'],
  ['Togo has an obligation to attack Benin.', 'possible'],
  ['Togo has demonstrated its determination to attack Benin.', 'possible'],
  ['Togo has shown its inability to attack Benin.', 'negated'],
  ['Togo is committed to attacking Benin.', 'possible'],
  ['Togo did not hesitate to attack Benin.', 'actual'],
  ['Togo hesitated to attack Benin.', 'negated'],
  ['Togo is focused on attacking Benin.', 'possible'],
  ['Togo massed its men with the aim of attacking Benin.', 'possible'],
  ['Togo would break off the talks, besides attacking Benin.', 'planned'],
  ['Togo broke off the talks, besides attacking Benin.', 'actual'],
  ['Many in Lomé see it as an attack on Benin by Ghana.', 'possible'],
  ['It was as swift as the attack on Benin by Ghana.', 'actual'],
])('what one is bound, asked or seen to do: %s is %s', (text, status) => {
  expect(statuses(text, 'ASSAULT')).toEqual([status]);
});

test('what goes before a thing to come is to come', () => {
  expect(statuses('The day will be told as soon as it is agreed with Chad, Oslo said.', 'AGREE')).toEqual(['planned']);
});

test.each([
  ['Blinken will take stock of the row as he travels to Chad.', 'planned'],
  ['Blinken took stock of the row as he travelled to Chad.', 'actual'],
  ['The row led to a call between Modi and Macron, due to take place in spring.', 'planned'],
  ['The row led to talks between India and France set for Tuesday.', 'planned'],
  ['The row led to talks between India and France, due to the war.', 'actual'],
])('what is yet to come: %s is %s', (text, status) => {
  expect(statuses(text, 'CONSULT')).toEqual([status]);
});

test.each([
  ['Macron hopes to announce before the end of spring a summit between Chad and Mali.', 'possible'],
  ['Macron managed to convene last week a summit between Chad and Mali.', 'actual'],
  ["“By autumn we're going to be able to confirm that we're holding talks with Chad,” Macron said.", 'possible'],
  ['Before his meeting with Lavrov, Macron will watch a drill.', 'planned'],
  ['Ahead of his talks with Lavrov, Macron will watch a drill.', 'planned'],
  ['After his meeting with Lavrov, Macron watched a drill.', 'actual'],
  ["“We are glad we're having talks with Chad,” Macron said.", 'actual'],
  ['A summit between Chad and Mali in the coming weeks is what matters.', 'planned'],
  ['A summit between Chad and Mali in recent weeks is what matters.', 'actual'],
])('a meeting that is only to be made known: %s is %s', (text, status) => {
  expect(statuses(text, 'CONSULT')).toEqual([status]);
});

test.each([
  ['The fate of the port in the light of an invasion of Benin by Togo in the coming months is open.', 'possible'],
  ['The fate of the port in the light of an invasion of Benin by Togo in recent months is open.', 'actual'],
  ['In the event that there is another raid on Benin by Togo, Ghana will act.', 'possible'],
  ['Ghana spoke of the price in case “Togo invades Benin”.', 'possible'],
  ['Ghana will act in case Togo attacks Benin.', 'possible'],
  ['In this case Togo attacked Benin.', 'actual'],
  ['After the event Togo attacked Benin.', 'actual'],
])('what is told for a case that has not come: %s is %s', (text, status) => {
  expect(statuses(text, 'ASSAULT')).toEqual([status]);
});
