import { describe, expect, test } from 'vitest';
import { SPEECH_RULES } from '../../src/extract/events/speechRules.ts';
import { codeText } from './codeSentence.ts';

const told = (text: string): string[] =>
  codeText(text).mentions.map(
    ({ type, actors, recipients, status, says }) =>
      `${type} ${actors.map(({ code }) => code).join()}>${recipients.map(({ code }) => code).join()} ${status}${says.map(({ code, stance }) => ` ${code}:${stance}`).join('')}`,
  );

describe.each(Object.values(SPEECH_RULES))('$id', ({ id, type, hits, misses }) => {
  test.each(hits)('codes «%s»', (text) => {
    // A row may have coded the verb of saying already; the event is the same.
    expect(codeText(text).mentions.map((mention) => mention.type)).toContain(type);
  });
  test.each(misses)('leaves «%s» alone', (text) => {
    expect(codeText(text).mentions.map(({ rule }) => rule)).not.toContain(id);
  });
});

describe('speech that is an event', () => {
  test.each([
    // Who blames another accuses; the deed alleged keeps its speaker.
    ['Ghana claims that Togo is massing troops on the border.', ['ACCUSE GHA>TGO actual', 'MOBILIZE TGO> actual GHA:claims']],
    ['Poland said the masterminds sat in Minsk.', ['ACCUSE POL>BLR actual']],
    // A border violated is a deed of its own, whoever tells it.
    ['Kenya said that a Ugandan helicopter violated the Kenyan border.', ['MOBILIZE UGA>KEN actual KEN:states']],
    // A participle after a comma, and a pronoun before its name.
    ['Macron met Modi in Paris, warning of serious consequences if China attacked.', ['CONSULT FRA>IND actual', 'THREATEN FRA>CHN actual']],
    ['Before he meets Modi, Macron will rest.', ['CONSULT FRA>IND planned']],
    // As sure as the participle it is joined to, and not as what that one promises.
    ['Macron rested, promising grain and warning Iran that sanctions would follow.', ['THREATEN FRA>IRN actual']],
    ["Chile's envoy told the Council that Peru was “begging for war”.", ['ACCUSE CHL>PER actual']],
    // To tell of another's deed without blame accuses nobody.
    ['Kenya said that Uganda had deployed troops near the border.', ['MOBILIZE UGA> actual KEN:states']],
    // A denial, and whose claim it denies.
    ['Oman insists that it has no plan to invade.', ['REJECT OMN> actual', 'ASSAULT OMN> negated OMN:claims']],
    ['Chad says that Sudan bribed its judges. Khartoum says it did nothing of the sort.', ['REJECT SDN>TCD actual']],
    ["Kenya said that Uganda's claims were baseless.", ['REJECT KEN>UGA actual']],
    ['Lima blamed Bolivia, whose defence ministry denied having fired.', ['ACCUSE PER>BOL actual', 'REJECT BOL>PER actual']],
    // Violence that its own subject announces is a threat and nothing else.
    ["Egypt's general said his army would destroy any boat that came near.", ['THREATEN EGY> actual']],
    ['The Malian army vowed to crush the rebels.', ['THREATEN MLI>MLI actual']],
    // Whom the announced deed would be done to, and who is told what to leave.
    ['Chad said it would strike Sudan.', ['THREATEN TCD>SDN actual']],
    ['Oman warned that it would pull out of the pact unless Yemen signed.', ['THREATEN OMN>YEM actual']],
    ['Niger threatened to close its embassy if Mali joined.', ['THREATEN NER>MLI actual']],
    // What is out of the question is refused.
    ['Peru said that lifting its embargo on Bolivia was out of the question.', ['REJECT PER>BOL actual']],
    ['Kenya says a bridge for Uganda is a non-starter.', ['REJECT KEN>UGA actual']],
    ['Chile said it will not accept the plan.', ['REJECT CHL> actual']],
    // Rebels tell their own government what it must do.
    ["Malian rebels said that Mali's president must go.", ['REQUEST MLI>MLI actual']],
    ['Peru, warned President Pedro Castillo, would recognise no bargain.', ['THREATEN PER> actual']],
    // A promise that hurts nobody stays one.
    ['Peru promised aid to Bolivia.', ['AGREE PER>BOL actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('what a speech rule found can be explained', async () => {
    const { describeFindingRule } = await import('../../src/extract/describeFindingRule.ts');
    expect(Object.values(SPEECH_RULES).map(({ id }) => describeFindingRule(id)?.why)).toEqual(
      Object.values(SPEECH_RULES).map(({ why }) => why),
    );
  });
});

describe('a party that tells of an attack by another', () => {
  test.each([
    ['Sudan said Ethiopia had bombed a village near the border.', ['ACCUSE SDN>ETH', 'ASSAULT ETH>']],
    ['Armenia said that Azerbaijani troops had opened fire on its villages.', ['ACCUSE ARM>AZE', 'ASSAULT AZE>ARM']],
    ['Israel said a shell was fired at it from Lebanon on Tuesday.', ['ACCUSE ISR>LBN', 'ASSAULT LBN>ISR']],
    ['Norway could impose sanctions on Chad if it invades Niger.', ['SANCTION NOR>TCD', 'ASSAULT TCD>NER']],
    ['Norway would impose sanctions if it was attacked by Chad.', ['SANCTION NOR>', 'ASSAULT TCD>NOR']],
    // An outlet only tells, and so does who stands behind the telling; of one's own nobody complains.
    ['Reuters said Chad had attacked Sudan.', ['ASSAULT TCD>SDN']],
    ['Chadian troops attacked a Sudanese post, Norway said.', ['ASSAULT TCD>SDN']],
    ['Peru said that its troops had attacked the Taliban.', ['ASSAULT PER>AFG']],
    ['Eritrea and Djibouti say they shelled each other’s boats.', ['ASSAULT ERI+DJI>ERI+DJI']],
    // Who only says what others do does none of it.
    ['The Russian tanks that Norway says have crossed the border with Estonia were seen again.', ['MOBILIZE RUS>']],
    // What is only feared or to come is no charge.
    ['Peru said that Chile would attack Bolivia.', ['ASSAULT CHL>BOL']],
  ])('%s', (text, expected) => {
    const found = codeText(text).mentions.map(
      ({ type, actors, recipients }) =>
        `${type} ${actors.map(({ code }) => code).join('+')}>${recipients.map(({ code }) => code).join('+')}`,
    );
    expect(found).toEqual(expected);
  });
});
