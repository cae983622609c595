import { type EventRule, rule } from './eventRule.ts';

/** ACCUSE as law does it: suits, charges and inquiries. */
export const ACCUSE_LEGAL_RULES: readonly EventRule[] = [
  rule('accuse/investigate', 'ACCUSE', {
    mode: 'investigate',
    verbs:
      'investigate probe look+into open+investigation open+inquiry open+probe launch+investigation launch+probe launch+inquiry begin+investigation start+investigation conduct+investigation order+investigation order+inquiry',
    recipient: ['object', 'into', 'against', 'owner', 'of', 'by'],
    recipientRequired: true,
    contexts: ['legal'],
    why: 'An inquiry into somebody or what they did.',
    hits: [
      'Poland investigated Belarusian officials.',
      'Dutch prosecutors are probing Russian firms.',
      'Spanish police looked into Russian agents.',
      'Germany opened an investigation into Syrian officers.',
      'Ottawa opened an inquiry into Iran.',
      'Brussels opened a probe into Gazprom.',
      'The International Criminal Court launched an investigation into Myanmar.',
      'Washington launched a probe into Huawei.',
      'London launched an inquiry into Russian donors.',
      'Sweden began an investigation into Iranian agents.',
      'Kenya started an investigation into the Somali militia.',
      'Swiss prosecutors conducted an investigation into Libyan officials.',
      'The Georgian president ordered an investigation into the Russian spies.',
      'Nairobi ordered an inquiry into the Ethiopian envoys.',
    ],
    misses: ['She investigated a noise.', 'The cat looked into a garden in Sofia.'],
  }),
  rule('accuse/charge', 'ACCUSE', {
    mode: 'investigate',
    verbs:
      'indict sue prosecute impeach arraign charge+with charge+over file+lawsuit file+suit file+charges press+charges bring+charges bring+case open+case take+to+court take+to+tribunal',
    recipient: ['object', 'against', 'over', 'owner'],
    contexts: ['legal'],
    why: 'A case opened against somebody.',
    hits: [
      'A Dutch court indicted three Russian officers.',
      'The Gambia sued Myanmar over the expulsions.',
      'Germany prosecuted a Syrian colonel.',
      'The South Korean parliament impeached the president.',
      'A judge in Brussels arraigned an Iranian diplomat.',
      'British police charged two Russian agents with murder.',
      'Israel charged an Iranian national over the plot.',
      'Mexico filed a lawsuit against the United States.',
      'Ukraine filed suit against Russia.',
      'Montenegro filed charges against two Russian spies.',
      'France will press charges against the Rwandan colonel.',
      'Finland brought charges against a Russian captain.',
      'Nicaragua brought a case against Colombia.',
      'Russian investigators opened a case against Ukrainian officers.',
      'Canada took Myanmar to the International Court of Justice.',
      'The Philippines took China to a tribunal.',
    ],
    misses: ['She sued the baker.', 'A Polish firm charged ten euros for the ticket.', 'The Swedish ferry charged its batteries.'],
  }),
];
