import { type Construction, of } from './construction.ts';

/** Constructions of names, relatives and joined verbs that the network reads amiss and mends put right. */
export const MENDED: readonly Construction[] = [
  ...of('names behind a time', [
    ['Last month, Ghana, Benin and Togo closed the harbours.', 'Ghana subj closed', 'Togo conj Ghana', 'harbours obj closed'],
    ["Last year Norway further limited Peru's access to loans.", 'Norway subj limited', 'access obj limited'],
    ['Weah called for a long-term truce after meeting Sall.', 'Weah subj called', 'truce obl called'],
  ]),
  ...of('a short form in brackets before a verb of speech', [
    ['Nine agents were detained, the Border Service (BSO) said.', 'Service subj said', 'agents subj detained'],
  ]),
  ...of('a speaker behind his words', [
    [
      'There are nine men in the camp, and forty refugees on the territory of the republic, the office of the president specified.',
      'office subj specified',
    ],
  ]),
  ...of('a preposition before a title', [
    ['Sall flew home after his talks with Ghanaian Vice President Mahamudu Bawumia in Accra.', 'with case Mahamudu', 'Mahamudu nmod talks'],
  ]),
  ...of("a name behind 'neighbouring'", [
    [
      'Egypt was accused of wanting to invade neighbouring Sudan with 900 men.',
      'Sudan obj invade',
      'neighbouring amod Sudan',
      'men obl invade',
    ],
  ]),
  ...of('a name behind an office', [
    ['Secretary of State John Kerry this week promised aid.', 'John subj promised', 'Secretary nmod:desc John', 'aid obj promised'],
  ]),
  ...of('two that a noun is between', [
    ['A duel between Peru and Chile left six dead.', 'Chile conj Peru', 'duel subj left'],
    ['Envoys from Peru and Chile gathered in Oslo.', 'Chile conj Peru', 'Envoys subj gathered'],
  ]),
  ...of('a participle about the subject', [
    ['Drones launched by Russia struck a depot in Odesa.', 'launched acl Drones', 'Drones subj struck'],
  ]),
  ...of('a name right behind a time', [
    ['Since the end of October Oman has been sending men to Mali.', 'Oman subj sending', 'end obl sending', 'October nmod end'],
    ['On Monday Lima accused Quito of lying.', 'Lima subj accused', 'Monday obl accused'],
    ['At the start of May Egypt shut the crossing.', 'Egypt subj shut', 'start obl shut', 'May nmod start'],
  ]),
  ...of('two who say what stands before them', [
    ['Chad will pay for the raid, Niger and Algeria warned on Tuesday.', 'Niger subj warned', 'Algeria conj Niger'],
  ]),
  ...of('an aside about a part of the subject', [
    ['Lima says 900 people, most of them children, have fled into Chile.', 'people subj fled'],
  ]),
  ...of('of two subjects a relative', [
    ['She worked for a channel which authorities in Ghana have declared extremist.', 'which obj declared', 'authorities subj declared'],
  ]),
  ...of('a denial and a charge', [
    ['Ghana has denied it is plotting a raid and blames Togo for the row.', 'blames conj denied', 'Togo obj blames'],
  ]),
  ...of('what somebody is told without that', [
    [
      'Weah told his Ghanaian counterpart he wanted guarantees that no boats would come.',
      'wanted ccomp told',
      'guarantees obj wanted',
      'he subj wanted',
    ],
  ]),
  ...of('what speakers do behind a condition', [
    ['Ghana said it would answer if the dispute went on and accused Togo of greed.', 'accused conj answer|said', 'Togo obj accused'],
    ['Ghana would answer if the minister shrugged and accused Togo of greed.', 'accused conj shrugged'],
  ]),
  ...of('a past tense behind what should or will be', [
    ['The Danish premier added that the road should be closed and called for talks with Norway.', 'called conj added', 'talks obl called'],
    ['Oslo denied that a raid is being planned and dismissed the Danish reports.', 'dismissed conj denied', 'reports obj dismissed'],
    ['Oslo said that the men would be searched and given a fine.', 'given conj searched'],
    ['Oslo said that the men were seized and fined.', 'fined conj seized'],
  ]),
  ...of('a participle behind had and a time', [
    ['He had earlier exchanged views with President Weah of Ghana.', 'He subj exchanged', 'views obj exchanged'],
    ['Oslo has armed forces in the north.', 'forces obj has'],
  ]),
  ...of('what is being done to somebody', [
    ['The US has been warning both generals to keep out.', 'generals obj warning', 'US subj warning'],
    ['It has been a warning to both generals.', 'been cop warning'],
  ]),
];
