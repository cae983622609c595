import { type Construction, of } from './construction.ts';
import { MENDED } from './mendedConstructions.ts';

/** What misleads who reads who does what to whom: one group for each construction, all sentences made up. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...MENDED,
  ...of('a clause begun by what is a preposition too', [
    ['The krone was firm after Macron told Scholz that trade was safe.', 'Macron subj told', 'Scholz iobj|obj told'],
    [
      'The krone fell against the pound after Prime Minister Boris Johnson told Danish editors that trade was safe.',
      'Boris subj told',
      'safe ccomp told',
    ],
    ['The envoys left before Norway closed the border.', 'Norway subj closed', 'border obj closed'],
  ]),
  ...of('a word in -s that is what is wanted', [
    [
      'The regime demands guarantees that Kenya will not arm the rebels and has warned Nairobi of a reply.',
      'regime subj demands',
      'guarantees obj demands',
      'Kenya subj arm',
      'warned conj demands',
    ],
  ]),
  ...of('what is told without that', [
    ['The junta has firmly rejected the charges, vowing it holds no hostages in the fort.', 'it subj holds', 'holds ccomp vowing'],
    ['Togo denied planning a raid, saying its naval drills come in reply to a build-up.', 'drills subj come', 'come ccomp saying'],
  ]),
  ...of('who did what a noun tells', [
    ['Its guards are able to fend off a possible raid by Togo as anger grows over the dam.', 'raid obj fend', 'Togo nmod raid'],
    ['The mayor is glad that few voters welcome such moves by some groups.', 'moves obj welcome', 'groups nmod moves'],
  ]),
  ...of('a past behind a noun', [
    ['Relations soured after Ankara recalled its envoy from Athens over the drilling.', 'Relations subj soured', 'recalled advcl soured'],
    ['Fears that Eritrea might join the war grew after its troops were seen near Adwa.', 'Fears subj grew', 'Eritrea subj join'],
    ['The president, himself a former general, promised to punish those who had fired on the crowd.', 'president nsubj promised'],
  ]),
  ...of('a verb that lost its place', [
    ['Peru and Chile are due to hold talks in May.', 'Peru subj due', 'hold xcomp due', 'talks obj hold'],
    ['The delay was due to fog in the port.', 'delay subj fog'],
    ['Benin has continued to claim Togo secretly and brutally seized the land.', 'Togo subj seized', 'seized ccomp claim'],
    ['Kenya said Somalia had itself shelled the town.', 'Somalia subj shelled', 'town obj shelled'],
    [
      'NATO voiced fears that Peru will invade Chile and warned of reprisals.',
      'NATO subj voiced',
      'warned conj voiced',
      'Peru subj invade',
    ],
  ]),
  ...of('what somebody is accused of', [
    ['Turkey has been accused by Greece of flying drones over its islands.', 'flying advcl accused', 'drones obj flying'],
    ['Ghana accused Togo of threatening behaviour.', 'behaviour obl|nmod|advcl *'],
  ]),
  ...of('a past form between a name and a plural', [
    ['Mexico severed ties with Quito after the raid.', 'Mexico subj severed', 'ties obj severed'],
    [
      'Tensions rose after Ethiopia massed troops near the Sudanese border.',
      'Ethiopia subj massed',
      'troops obj massed',
      'massed advcl rose',
    ],
    ['Burmese rebels advanced on Mandalay.', 'rebels subj advanced', 'Mandalay obl advanced'],
  ]),
  ...of('a participle that is an adjective', [['Peru accuses occupying forces of theft.', 'forces obj accuses', 'occupying amod forces']]),
  ...of('what is said on an occasion', [
    ['The minister said in a call with Macron that Oslo was ready.', 'minister subj said', 'ready ccomp said', 'Oslo subj ready'],
    ['The envoy said during a briefing in Accra that Ghana was calm.', 'envoy subj said', 'calm ccomp said', 'Ghana subj calm'],
  ]),
  ...of('attribution between commas', [
    ['Norway, warned the minister, would close the strait.', 'Norway subj close', 'minister subj warned', 'strait obj close'],
    ['The convoy, said a spokesman, has crossed the river.', 'convoy subj crossed', 'spokesman subj said', 'river obj crossed'],
    ['The rebels, according to the mayor, burned two bridges.', 'rebels subj burned', 'bridges obj burned'],
    ['The envoys will meet again in Oslo, the ministry said.', 'envoys subj meet', 'ministry subj said'],
  ]),
  ...of('subjects coordinated over a distance', [
    ['Denmark sent two frigates and Sweden has offered a radar.', 'Denmark subj sent', 'Sweden subj offered', 'radar obj offered'],
    ['Peru recalled its envoy, and Chile closed the border on Friday.', 'Peru subj recalled', 'Chile subj closed', 'border obj closed'],
    ['Ghana condemned the raid, while Togo called for talks.', 'Ghana subj condemned', 'Togo subj called'],
    [
      'Finland is ready to send 200 medics; a Danish official, asking not to be named, said that ships would follow.',
      'Finland subj ready',
      'official subj said',
      'ships subj follow',
    ],
    [
      'Rebels attacked the port, soldiers fled and the mayor asked Accra for help.',
      'Rebels subj attacked',
      'soldiers subj fled',
      'mayor subj asked',
    ],
  ]),
  ...of('participles after a comma', [
    [
      'Chad expelled the consul, promising a reply and warning its neighbour.',
      'Chad subj expelled',
      'promising advcl expelled',
      'reply obj promising',
      'neighbour obj warning',
    ],
    ['Gunmen stormed the station, killing three guards.', 'Gunmen subj stormed', 'killing advcl stormed', 'guards obj killing'],
    ['The army shelled the village, forcing hundreds to flee.', 'army subj shelled', 'forcing advcl shelled', 'hundreds obj forcing'],
  ]),
  ...of('sentence-initial participles', [
    ['Accusing Sudan of treachery, Chad expelled the consul.', 'Sudan obj Accusing', 'Chad subj expelled', 'Accusing advcl expelled'],
    ['Speaking in Lima, the minister rejected the offer.', 'minister subj rejected', 'offer obj rejected', 'Speaking advcl rejected'],
    ['Backed by tanks, the marines retook the harbour.', 'marines subj retook', 'harbour obj retook', 'Backed advcl retook'],
    ['Having lost the town, the rebels shelled the airfield.', 'rebels subj shelled', 'airfield obj shelled'],
  ]),
  ...of('appositions', [
    ['Ilse Vogel, the defence minister, visited the garrison.', 'Ilse subj visited', 'minister appos Ilse', 'garrison obj visited'],
    [
      'The defence minister, Ilse Vogel, who was in Riga on Monday, has said that Latvia will send medics.',
      'minister subj said',
      'Latvia subj send',
      'medics obj send',
    ],
    ['Rebels from Makor, a town on the lake, seized two trucks.', 'Rebels subj seized', 'town appos Makor', 'trucks obj seized'],
    ['Defence Ministry spokesman Pavel Drobny denied the report.', 'Pavel subj denied', 'report obj denied'],
    [
      'The alliance’s secretary general, Knut Aasen, told reporters that Bulgaria had asked for help.',
      'general subj told',
      'Bulgaria subj asked',
    ],
  ]),
  ...of('relative clauses', [
    ['Troops who crossed the border attacked a market.', 'Troops subj attacked', 'who subj crossed', 'market obj attacked'],
    ['The missiles that Kenya bought from Spain hit the depot.', 'missiles subj hit', 'Kenya subj bought', 'depot obj hit'],
    ['Nepal protested to India, which had moved guns to the pass.', 'Nepal subj protested', 'which subj moved', 'guns obj moved'],
    [
      'An official who would speak only if he was not identified said that half the units had moved.',
      'official subj said',
      'units subj moved',
    ],
    [
      'It described an operation which the generals believe the enemy could begin in May.',
      'enemy subj begin',
      'generals subj believe',
      'operation obj described',
    ],
  ]),
  ...of('reduced relatives', [
    ['Troops massed near the lake threaten Burundi.', 'Troops subj threaten', 'massed acl Troops', 'Burundi obj threaten'],
    ['Fighters trained by Mali attacked the convoy.', 'Fighters subj attacked', 'trained acl Fighters', 'convoy obj attacked'],
    [
      'Soldiers deployed to the border on Monday arrested a smuggler.',
      'Soldiers subj arrested',
      'deployed acl Soldiers',
      'smuggler obj arrested',
    ],
    ['Aid promised by Japan reached the camp.', 'Aid subj reached', 'promised acl Aid', 'camp obj reached'],
  ]),
  ...of('speech without that', [
    ['The general said rebels burned the mill.', 'general subj said', 'rebels subj burned', 'burned ccomp said', 'mill obj burned'],
    ['Officials believe Oman may send a frigate.', 'Officials subj believe', 'Oman subj send', 'send ccomp believe'],
    ['Zambia says Angola shelled its outpost.', 'Zambia subj says', 'Angola subj shelled', 'outpost obj shelled'],
    ['The mayor told reporters the army had left.', 'mayor subj told', 'army subj left', 'left ccomp told'],
  ]),
  ...of('as-phrases', [
    ['Laos rejected the sanctions as destructive.', 'Laos subj rejected', 'sanctions obj rejected', 'destructive * rejected'],
    ['The ministry described the drills as a threat to Tonga.', 'ministry subj described', 'drills obj described', 'threat obl described'],
    ['Cuba condemned as illegal a vote held in the province.', 'Cuba subj condemned', 'vote obj condemned'],
    ['As president, Orlov commands the fleet.', 'Orlov subj commands', 'fleet obj commands', 'president obl commands'],
  ]),
  ...of('headlines', [
    ['Estonia Sends Howitzers To Moldova', 'Estonia subj Sends', 'Howitzers obj Sends', 'Moldova obl Sends'],
    ['Tunisia Warns Libya Over Border Raid', 'Tunisia subj Warns', 'Libya obj Warns', 'Raid obl Warns'],
    ['IRAN SEIZES TANKER IN GULF', 'IRAN subj SEIZES', 'TANKER obj SEIZES', 'GULF obl|nmod SEIZES|TANKER'],
    ['Kosovo police arrest two Serb mayors', 'police subj arrest', 'mayors obj arrest'],
    ['Dutch Court Jails Two Spies', 'Court subj Jails', 'Spies obj Jails'],
  ]),
  ...of('short sentences of unknown names', [
    ['Zorland shelled Makoria.', 'Zorland subj shelled', 'Makoria obj shelled'],
    ['Karvos denied it.', 'Karvos subj denied', 'it obj denied'],
    ['Brenzia blames Tolvania.', 'Brenzia subj blames', 'Tolvania obj blames'],
    ['Drobny thanked Aasen.', 'Drobny subj thanked', 'Aasen obj thanked'],
  ]),
  ...of('lists', [
    [
      'Serbia moved tanks, guns and 300 soldiers to the border.',
      'Serbia subj moved',
      'tanks obj moved',
      'guns conj tanks',
      'soldiers conj tanks',
      'border obl moved',
    ],
    [
      'Portugal, Ireland and Malta condemned the attack.',
      'Portugal subj condemned',
      'Ireland conj Portugal',
      'Malta conj Portugal',
      'attack obj condemned',
    ],
    [
      'Police seized rifles, two mortars and a map from the house.',
      'Police subj seized',
      'rifles obj seized',
      'mortars conj rifles',
      'map conj rifles',
    ],
  ]),
  ...of('two verbs of one subject', [
    [
      'Guards stopped the bus and arrested four students.',
      'Guards subj stopped',
      'bus obj stopped',
      'arrested conj stopped',
      'students obj arrested',
    ],
    ['Fiji has withdrawn its envoy and will not attend the summit.', 'Fiji subj withdrawn', 'envoy obj withdrawn', 'summit obj attend'],
  ]),
  ...of('receivers and names', [
    ['There are steps Kenya should take.', 'Kenya subj take'],
    ['Navy adviser Ilse Vogel told reporters that a date had been agreed.', 'Ilse subj told', 'adviser nmod:desc|appos|compound Ilse'],
    ['France gave Niger ten trucks.', 'France subj gave', 'Niger iobj gave', 'trucks obj gave'],
    ['The council named Vogel its envoy.', 'council subj named', 'Vogel obj named', 'envoy xcomp named'],
    ['Belgium remains a member of the pact.', 'Belgium subj remains', 'member xcomp remains'],
  ]),
  ...of('a subject with what follows it', [
    ['A strike late on Tuesday on the harbour killed four dockers.', 'strike subj killed', 'dockers obj killed'],
    [
      'After a raid on the depot in the north killed six guards, Niger recalled its envoy.',
      'raid subj killed',
      'guards obj killed',
      'Niger subj recalled',
    ],
    [
      'Talks between Peru and Chile, which began in May, collapsed after Chilean guards shot a fisherman.',
      'Talks subj collapsed',
      'guards subj shot',
      'fisherman obj shot',
    ],
    ['Police say gunmen loyal to Drobny kidnapped three nurses.', 'gunmen subj kidnapped', 'nurses obj kidnapped', 'kidnapped ccomp say'],
    [
      'The defence ministry of Kenya denied claims that its jets had bombed a village.',
      'ministry subj denied',
      'claims obj denied',
      'jets subj bombed',
    ],
  ]),
  ...of('what is joined to what', [
    ['Oslo is a cautious ally: it will not arm Chad, has stopped Togo from buying radars and earned scorn.', 'stopped conj arm'],
    [
      'Estonia accused Latvia of driving hundreds of herders over the border and deployed 300 guards.',
      'deployed conj accused',
      'guards obj deployed',
    ],
    ['The junta dissolved the cabinet and arrested Prime Minister Musa Bello on Friday.', 'Musa obj arrested'],
    ['Peru said the rockets had fallen into the bay and lodged a protest with Quito.', 'lodged conj said', 'protest obj lodged'],
    ['A Danish strike group led by the frigate Niels Juel was operating in the North Sea.', 'group subj operating', 'led acl group'],
    [
      'Ghana\'s president, Kofi Abban, condemned Togo as a "den of thieves" and recalled his ambassador.',
      'president subj condemned',
      'Togo obj condemned',
      'recalled conj condemned',
    ],
    [
      'A crowd of some forty men, herded along the quay by harbour guards, went at the gate with poles.',
      'crowd subj went',
      'herded acl crowd|men',
      'gate obl went',
    ],
    [
      'Greece has flown two jets to Cyprus, Italy has sent a tanker towards the Red Sea and Malta has offered to take the wounded.',
      'Greece subj flown',
      'Italy subj sent',
      'Malta subj offered',
    ],
    [
      '40 soldiers, nine light trucks and 12 boats will stay on the island.',
      'soldiers subj stay',
      'trucks conj soldiers',
      'boats conj soldiers',
    ],
    [
      'A week before the consul had arrived, promising nine million euros in aid and warning Tirana that a boycott would follow.',
      'warning conj promising',
      'Tirana iobj|obj warning',
      'boycott subj follow',
      'follow ccomp warning',
    ],
    [
      '“We must talk,” the consul said in a radio address, warning that the truce could fail.',
      'consul subj said',
      'warning advcl said',
      'truce subj fail',
    ],
    ['On Tuesday Togo’s foreign minister, Ama Kodjo, put the number at 300.', 'minister subj put', 'number obj put'],
    ['Guards used rubber bullets and tear gas on Friday.', 'Guards subj used', 'bullets obj used', 'gas conj bullets'],
    [
      'It set out a plan which the rebels believe the army could begin in May.',
      'army subj begin',
      'which obj begin',
      'rebels subj believe',
    ],
  ]),
  ...of('accusing, urging and wanting', [
    [
      'Sudan accused Chad on Friday of arming rebels and burning crops.',
      'Sudan subj accused',
      'Chad obj accused',
      'arming advcl accused',
      'burning conj arming',
      'crops obj burning',
    ],
    [
      'Spain urged Morocco to free the sailors seized on Friday.',
      'Spain subj urged',
      'Morocco obj|iobj urged',
      'free xcomp urged',
      'sailors obj free',
    ],
    ['The generals want Laos to withdraw.', 'generals subj want', 'Laos obj want', 'withdraw xcomp want'],
    ['Togo threatened to expel the consul if the raids continue.', 'Togo subj threatened', 'consul obj expel', 'raids subj continue'],
    ['Iraq summoned the Dutch ambassador over the burning of a flag.', 'Iraq subj summoned', 'ambassador obj summoned'],
  ]),
  ...of('speech at the end', [
    [
      'Greece will not join unless Turkey withdraws its ship, a diplomat told reporters.',
      'Greece subj join',
      'Turkey subj withdraws',
      'ship obj withdraws',
      'diplomat subj told',
    ],
    [
      'Rebel shells hit a school, wounding two teachers, officials said Tuesday.',
      'shells subj hit',
      'school obj hit',
      'teachers obj wounding',
      'officials subj said',
      'Tuesday obl:unmarked said',
    ],
    [
      'Two of the soldiers died when rebels ambushed their patrol, the army said.',
      'rebels subj ambushed',
      'patrol obj ambushed',
      'army subj said',
    ],
    ['“We will never surrender,” said the mayor of Makor, who fled on Monday.', 'We subj surrender', 'mayor subj said', 'who subj fled'],
    [
      'The fleet is done with its drills and is sailing home, navy spokesman Knut Aasen announced.',
      'fleet subj done',
      'Knut subj announced',
    ],
  ]),
  ...of('a verb behind the participle of its subject, or behind a name with an article', [
    ['A video released by the Taliban condemned the United States.', 'video subj condemned', 'released acl video', 'States obj condemned'],
    ['Troops sent by Chad killed ten rebels.', 'Troops subj killed', 'rebels obj killed', 'sent acl Troops'],
    ['A report published by Oxfam International accused Eritrea of neglect.', 'report subj accused', 'Eritrea obj accused'],
    ['The US presented evidence against Norway.', 'US subj presented', 'evidence obj presented'],
  ]),
  ...of("a phrase between 'has' and its participle", [
    ['Moscow has in turn accused Norway of spying.', 'Moscow subj accused', 'Norway obj accused', 'has aux accused'],
    ['Ankara has in recent weeks accused Greece of arming the islands.', 'Ankara subj accused', 'Greece obj accused'],
    ['The army has in the meantime arrested two ministers.', 'army subj arrested', 'ministers obj arrested'],
  ]),
  ...of('what is given behind the name of a place', [
    ['Spain gave the two sailors from Cuba asylum.', 'sailors iobj gave', 'asylum obj gave', 'Cuba nmod sailors'],
    ['Chile gave rebels from Bolivia weapons.', 'rebels iobj gave', 'weapons obj gave'],
    ['Norway sent experts from Kabul airport.', 'experts obj sent'],
  ]),
  ...of("an amount behind 'up to'", [
    ['Oman arrested up to 300 Afghan migrants.', 'migrants obj arrested', '300 nummod migrants'],
    ['Rebels killed up to 20 Kenyan soldiers.', 'soldiers obj killed', 'Rebels subj killed'],
    ['The boats drifted up to 30 kilometres.', 'kilometres obl drifted'],
  ]),
  ...of('words that are mostly something else', [
    ['Quito rejected the charges, in turn accusing Lima of theft.', 'accusing advcl rejected', 'Lima obj accusing'],
    ['Nine people have died since fighting broke out in Chad.', 'fighting subj broke', 'broke advcl died'],
    ['ECOWAS imposed sanctions on Togo.', 'ECOWAS subj imposed', 'sanctions obj imposed'],
    ['Ghana offered talks after massing troops.', 'massing advcl offered', 'troops obj massing'],

    ['Fiji has 900 active troops and plans to call up 20 reservists.', 'plans conj has', 'call xcomp plans', 'troops obj has'],
  ]),
  ...of('short headlines', [
    ['China Denies Sending Arms To Fiji', 'China subj Denies', 'Sending xcomp Denies', 'Arms obj Sending'],
    ['Five killed as shells hit Makor market', 'Five subj killed', 'shells subj hit', 'market obj hit'],
    ['Protesters clash with police in Tirana', 'Protesters subj clash', 'police obl|nmod clash'],
    ['Bolivia to send 300 police to Haiti', 'police obj send', 'Haiti obl send'],
  ]),
];

/** What is misread still, so that it is noticed when it no longer is. */
export const MISREAD: readonly Construction[] = [
  ...of('an adjective that is a verb', [['Rebels seize airport, free prisoners', 'prisoners obj free']]),
  ...of('a headline of what is to come', [['Bolivia to send 300 police to Haiti', 'Bolivia subj send']]),
];
