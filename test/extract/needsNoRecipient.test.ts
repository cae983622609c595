import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/extract/rules/allRules.ts';
import { codeText } from './codeSentence.ts';

const rulesIn = (sentence: string): readonly string[] => codeText(sentence).mentions.map(({ rule }) => rule);

/** Of each rule whose deed stands alone, a sentence that names nobody to whom it is done. */
const ALONE: Readonly<Record<string, string>> = {
  'accuse/complain': 'Norway complained about the raid.',
  'reject/disagree': 'Budapest disagreed with the proposal.',
  'sanction/sends-no-officials': 'Canada will send no officials to the games.',
  'sanction/order-barring': 'Putin signed a decree banning imports of cheese.',
  'accuse/concern': 'Norway expressed concern over the massing of troops.',
  'accuse/concerned': 'Oslo is concerned about the military build-up.',
  'accuse/dismay': 'Denmark expressed bewilderment at the decision.',
  'accuse/grievance': 'The Danish premier expressed frustration over the vote.',
  'accuse/answer-back': 'Lima hit back on Monday.',
  'accuse/charge-that': 'Lima charged that the raid was planned for months.',
  'accuse/evidence': 'Kigali published evidence of a secret camp.',
  'accuse/hand-note': 'Peru presented evidence of a secret camp.',
  'accuse/troubled': 'Bern was alarmed by the arrests.',
  'accuse/complaint-against': 'Bolivia instituted proceedings at the court.',
  'sanction/pull-plug': 'Norway pulled the plug on the aid programme.',
  'threaten/last-warning': 'Ankara delivered an ultimatum on Sunday.',
  'aid/let-know': 'Denmark provided satellite images of the front.',
  'aid/supply': 'Norway earmarked two billion euros for military aid.',
  'aid/debt': 'Norway wrote off the debt.',
  'aid/pour': 'Denmark poured aid into the harbour.',
  'aid/send-helpers': 'Norway sent doctors on Sunday.',
  'aid/carrier-lands': 'A Danish plane with relief supplies landed at dawn.',
  'aid/asylum': 'Denmark granted asylum on Monday.',
  'aid/take-in': 'Norway took in 300 refugees.',
  'aid/rescue': 'Norway has evacuated a further 40 people by sea.',
  'aid/fly-home': 'Denmark flew its last nationals out at dawn.',
  'aid/help-fight': 'Norway helped to defend the port.',
  'aid/come-to-help': 'Denmark came to the rescue on Monday.',
  'aid/take-out': 'Norway evacuated 80 nationals.',
  'aid/more-aid': 'Norway doubled its aid on Monday.',
  'aid/send-peacekeepers': 'Uruguay contributed peacekeepers.',
  'agree/near-deal': 'Oslo is close to a deal on the border.',
  'agree/deepen': 'Denmark wants to deepen cooperation.',
  'sanction/travel-ban': 'Denmark imposed a visa ban on forty officials.',
  'sanction/strip-preferences': 'Norway revoked the duty-free access.',
  'sanction/terror-list': 'Denmark put the movement on its terror list.',
  'sanction/stop-buying': 'Norway stopped buying oil.',
  'sanction/send-packing': 'Peru sent four diplomats packing.',
  'sanction/trade-measures': 'Norway imposed tariffs on Friday.',
  'sanction/trade-ban': 'Norway suspended imports of fruit.',
  'sanction/freeze-assets': 'Denmark froze the assets of forty tycoons.',
  'sanction/ban-finance': 'Norway disconnected the lender from the payment system.',
  'sanction/ban-from-buying': 'Denmark banned its firms from buying oil.',
  'sanction/limit-ability': 'Norway limited the ability to borrow abroad.',
  'sanction/cut': 'Norway cut the power supply.',
  'consult/at-one-table': 'Qatar brought the two sides to the table.',
  'coerce/stop-from-giving': 'Denmark stopped the firm from sending the spare parts.',
  'coerce/put-blockade': 'Chad imposed a blockade on Sunday.',
  'coerce/block-craft': 'Chile turned back forty boats.',
  'assault/rain': 'Chad rained shells on the town.',
  'request/press-for': 'Oslo is pushing for a truce.',
  'request/beg-for-arms': 'Chad begged for missiles.',
  'request/counsel-against': 'Norway counselled against hitting the port.',
};

describe('a deed of a state stands though nobody is named to whom it is done', () => {
  test.each(Object.entries(ALONE))('%s: %s', (rule, sentence) => {
    expect(rulesIn(sentence)).toContain(rule);
  });
  test.each([
    ['of one who stands for a side that nobody names', 'Kiir spoke to both generals on Monday.', 'consult/speak-with'],
    ['of one who is another by what he is called', 'Macron telephoned his counterpart at dawn.', 'consult/ring'],
    ['of such a one without an article', 'Norway is working with allies on the plan.', 'cooperate/work-with'],
    ['of whom the text has told of', 'Kenya assured him that it would pay.', 'agree/give-word'],
    ['of some of those', 'India deported 40,000 of them.', 'coerce/deport'],
    [
      'of such a one whom the parse hangs on something else',
      'The White House is discussing measures with its partners.',
      'consult/discuss',
    ],
    ['that one does with such a one', 'Norway and its allies discussed the raid.', 'consult/discuss-together'],
  ])('so does that of any rule %s: %s', (_, sentence, rule) => {
    expect(rulesIn(sentence)).toContain(rule);
  });
  test.each([
    ['a firm acts for no side', 'A Danish bakery suspended imports of fruit.', 'sanction/trade-ban'],
    ['what a state owns is not the state', "Norway's weather suspended imports of fruit.", 'sanction/trade-ban'],
    ['one of many is not known', 'Kiir spoke to a leader of the choir.', 'consult/speak-with'],
    ['whom one sends oneself is no other side', 'Norway ordered its envoys to pack.', 'request/order'],
    ['a verb with a particle is another', 'Norway gave up the ammunition.', 'aid/supply'],
    ['what one hosts may be things', 'Germany keeps hosting them.', 'consult/receive'],
    ['who asks tells nothing', 'Where does Poland want them to go?', 'request/want-other-to'],
    ['what nobody of a side does', 'They spoke to both generals.', 'consult/speak-with'],
  ])('but %s: %s', (_, sentence, rule) => {
    expect(rulesIn(sentence)).not.toContain(rule);
  });
  test('each rule that says so has a sentence', () => {
    expect(RULES.filter(({ alone, recipientRequired }) => alone && !recipientRequired)).toEqual([]);
    expect(
      RULES.filter(({ alone }) => alone)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(ALONE).toSorted());
  });
});
