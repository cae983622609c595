import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

/** Who is heard in a text, each claim's speaker by code and name. */
const voicesOf = (text: string): readonly string[] =>
  codeText(text).claims.map(({ speaker }) => (speaker === null ? 'nobody' : `${speaker.code || '–'} ${speaker.name}`));

describe('who has a state’s name beside him does not always speak for it', () => {
  test.each<[string, readonly string[]]>([
    // Offices, papers and bodies do.
    ['A Norwegian diplomat said that the ferry had left.', ['NOR Norway']],
    ['The Kenyan border guard spokesman Tom Reed said that the ferry had left.', ['KEN Tom Reed']],
    ['The Chilean readout said that the ferry had left.', ['CHL Chile']],
    ['The Danish and Swedish governments said that the ferry had left.', ['DNK Denmark']],
    ['Erdogan’s spokesman said that the ferry had left.', ['TUR Erdogan’s spokesman']],
    // Those who think for themselves, and those who held an office, do not.
    ['The Norwegian expert said that the ferry had left.', ['– The Norwegian expert']],
    ['Kenyan political scientist Vera Holub said that the ferry had left.', ['– Vera Holub']],
    ['Tom Reed, a former Danish ambassador to Chad, said that the ferry had left.', ['– Tom Reed']],
    ['The ferry had left, former senior Omani adviser Tom Reed said.', ['– Tom Reed']],
    ['Vera Holub, director of the Danish Arctic Forum, said that the ferry had left.', ['– Vera Holub']],
    ['The Omani minister’s brother said that the ferry had left.', ['– The Omani minister’s brother']],
    ['A majority of Danes believe that the ferry had left.', ['– A majority of Danes']],
    ['The Omani-backed rebels said that the ferry had left.', ['– Omani-backed rebels']],
    // Who ought to say a thing has not said it.
    ['Norway should guarantee that the ferry will leave.', []],
    ['Norway has to promise that the ferry will leave.', []],
    // Things say nothing for anybody.
    ['Danish arms shipments suggest that the ferry had left.', []],
    ['The Peruvian market suggests that the ferry had left.', []],
    ['The movement of Chadian troops suggests that the ferry had left.', []],
  ])('%s', (text, expected) => expect(voicesOf(text)).toEqual(expected));
});

describe('what a thing cannot say goes on for whoever speaks over it', () => {
  test.each<[string, readonly string[]]>([
    ['Oslo said that the price of the ferry looks high, adding that it would sell the boat.', ['NOR Norway', 'NOR Norway']],
    ['Chad bought missiles that threaten Niger.', []],
    ['Oslo meanwhile has said that the ferry had left.', ['NOR Norway']],
    ['Washington meanwhile has warned that the ferry may sink.', ['USA United States']],
  ])('%s', (text, expected) => expect(voicesOf(text)).toEqual(expected));
});

describe('nouns of speech are no speakers', () => {
  test.each<[string, readonly string[]]>([
    ['Prices rose amid fears that the ferry would sink.', ['nobody']],
    ['The idea that the ferry could sink is old.', ['nobody']],
    ['It was a stern demand that came too late for the crew.', []],
    ['Prices rose after news reports that the ferry would sink.', ['– news reports']],
  ])('%s', (text, expected) => expect(voicesOf(text)).toEqual(expected));
});

describe('one person has one name through a text', () => {
  test.each<[string, string, readonly string[]]>([
    ['a surname after the whole name', '“It is late,” said Vera Holub. “We will go,” Holub said.', ['– Vera Holub', '– Vera Holub']],
    ['a pronoun after it', '“It is late,” said Vera Holub. She added that the ferry had left.', ['– Vera Holub', '– Vera Holub']],
    ['not where two share it', 'Vera Holub and Jan Holub met. “It is late,” Holub said.', ['– Holub']],
  ])('%s', (_, text, expected) => expect(voicesOf(text)).toEqual(expected));
});

describe('what nobody hears speak is told in nobody’s voice', () => {
  test.each<[string, readonly string[]]>([
    ['A shrill media campaign claims that the ferry had left.', ['nobody']],
    ['The hysteria suggests that the ferry had left.', ['nobody']],
    ['Its Danish lackeys accused Chad of hiding the ferry.', ['nobody']],
    ['Chad and its shrill lackeys accused Niger of hiding the ferry.', ['TCD Chad']],
    ['All these factors suggest that the ferry had left.', []],
    ['A wave of strikes shows that the ferry had left.', []],
    ['The Trump campaign said that the ferry had left.', ['USA Donald Trump']],
    ['The paper claims that the ferry had left.', ['– The paper']],
    ['A study suggests that the ferry had left.', ['– A study']],
  ])('%s', (text, expected) => expect(voicesOf(text)).toEqual(expected));
});
