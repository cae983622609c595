/** Irregular verbs that news uses: base, then every other form. */
const IRREGULAR: readonly string[] = [
  "be am is are was were been being 're 'm",
  "have has had having 've",
  'do does did done doing',
  'go goes went gone going',
  "will wo 'll",
  'can ca',
  'say says said saying',
  'make makes made making',
  'take takes took taken taking',
  'give gives gave given giving',
  'send sends sent sending',
  'hold holds held holding',
  'lean leans leaned leant leaning',
  'meet meets met meeting',
  'tell tells told telling',
  'put puts putting',
  'withdraw withdraws withdrew withdrawn withdrawing',
  'leave leaves left leaving',
  'bring brings brought bringing',
  'build builds built building',
  'fight fights fought fighting',
  'shoot shoots shot shooting',
  'strike strikes struck stricken striking',
  'hit hits hitting',
  'beat beats beaten beating',
  'seek seeks sought seeking',
  'speak speaks spoke spoken speaking',
  'cut cuts cutting',
  'shut shuts shutting',
  'set sets setting',
  'lose loses lost losing',
  'win wins won winning',
  'find finds found finding',
  'keep keeps kept keeping',
  'come comes came coming',
  'become becomes became becoming',
  'begin begins began begun beginning',
  'break breaks broke broken breaking',
  'choose chooses chose chosen choosing',
  'draw draws drew drawn drawing',
  'drive drives drove driven driving',
  'fall falls fell fallen falling',
  'fly flies flew flown flying',
  'forbid forbids forbade forbidden forbidding',
  'get gets got gotten getting',
  'grow grows grew grown growing',
  'hear hears heard hearing',
  'know knows knew known knowing',
  'lay lays laid laying',
  'lead leads led leading',
  'lie lies lay lain lying',
  'mean means meant meaning',
  'pay pays paid paying',
  'read reads reading',
  'rise rises rose risen rising',
  'run runs ran running',
  'see sees saw seen seeing',
  'sell sells sold selling',
  'show shows showed shown showing',
  'sink sinks sank sunk sinking',
  'spend spends spent spending',
  'spread spreads spreading',
  'stand stands stood standing',
  'steal steals stole stolen stealing',
  'swear swears swore sworn swearing',
  'think thinks thought thinking',
  'throw throws threw thrown throwing',
  'ring rings rang rung ringing',
  'give gives gave given giving',
  'sit sits sat sitting',
  'rush rushes rushed rushing',
  'understand understands understood understanding',
  'undertake undertakes undertook undertaken undertaking',
  'uphold upholds upheld upholding',
  'write writes wrote written writing',
  'die dies died dying',
  'lend lends lent lending',
  'feel feels felt feeling',
  'flee flees fled fleeing',
  'overthrow overthrows overthrew overthrown overthrowing',
  'forgive forgives forgave forgiven forgiving',
  'shake shakes shook shaken shaking',
  'split splits splitting',
  'teach teaches taught teaching',
  'wage wages waged waging',
  'bid bids bade bidden bidding',
  'blow blows blew blown blowing',
  'buy buys bought buying',
  'catch catches caught catching',
  'deal deals dealt dealing',
  'hang hangs hung hanged hanging',
  'hide hides hid hidden hiding',
  'hurt hurts hurting',
  'let lets letting',
  'quit quits quitting',
  'repay repays repaid repaying',
  'retake retakes retook retaken retaking',
  'ride rides rode ridden riding',
  'seize seizes seized seizing',
  'sweep sweeps swept sweeping',
  'tear tears tore torn tearing',
  'wear wears wore worn wearing',
  'withhold withholds withheld withholding',
  'withstand withstands withstood withstanding',
  'oversee oversees oversaw overseen overseeing',
  'bleed bleeds bled bleeding',
  'burn burns burnt burned burning',
  'dig digs dug digging',
  'gas gasses gassed gassing',
  'overrun overruns overran overrunning',
  'extol extols extolled extolling',
  'feed feeds fed feeding',
  'breed breeds bred breeding',
  'tread treads trod trodden treading',
  'mislead misleads misled misleading',
  'overtake overtakes overtook overtaken overtaking',
  'cling clings clung clinging',
  'thrust thrusts thrusting',
  'weave weaves wove woven weaving',
  'wring wrings wrung wringing',
  'foresee foresees foresaw foreseen foreseeing',
  'override overrides overrode overridden overriding',
  'rewrite rewrites rewrote rewritten rewriting',
  'outdo outdoes outdid outdone outdoing',
  'freeze freezes froze frozen freezing',
  'rebuild rebuilds rebuilt rebuilding',
  'undergo undergoes underwent undergone undergoing',
  'forgo forgoes forwent forgone forgoing',
  'slay slays slew slain slaying',
  'weep weeps wept weeping',
  'creep creeps crept creeping',
  'kneel kneels knelt kneeling',
  'awake awakes awoke awoken awaking',
  'arise arises arose arisen arising',
  'shrink shrinks shrank shrunk shrinking',
  'resell resells resold reselling',
  'outsell outsells outsold outselling',
  'partake partakes partook partaken partaking',
  'unwind unwinds unwound unwinding',
];

/** Regular verbs of which the rules speak; their forms are generated. */
const REGULAR =
  'deplore underscore chafe seethe float bankroll develop stonewall tie sue mull prolong adhere disinvite brawl prowl entreat ask observe train kidnap investigate observe abandon abduct abolish abstain abuse accept acclaim accompany accuse achieve acknowledge acquire act add address adjourn administer admit adopt advance advise affirm agree aid aim airlift alarm alert allege allocate allow allude amass ambush amend amount announce annex answer anticipate apologise apologize appeal applaud appoint approach approve argue arm arrange arrest arrive assail assassinate assault assemble assert assess assist assure attack attempt attend authorise authorize avoid await award back ban bar bare base batter battle believe blame blast bless blockade block blow boast bolster bomb bombard boost boycott brand brief broker buttress call campaign cancel capture carry cause caution cease celebrate censor challenge charge chase check cheer circle cite claim clarify clash clear climb close coerce collaborate collapse collect combat comfort command commend comment commit compare compel compensate complain complete comply concede concentrate concern conclude condemn condition conduct confer confine confirm confiscate confront congratulate conquer consider consult contact contain contend continue contribute convene convict convince cooperate coordinate counter court cover crack create criticise criticize cross crush curb curtail cyberattack damage dare daub date debate decapitate decide declare decline decry decrease defame defect defend defer defy delay delegate deliver demand demilitarise demilitarize demobilise demobilize demolish demonstrate denounce deny depart deploy deport describe deserve designate destabilise destabilize destroy detain deter detonate devote differ direct disagree disappoint disapprove disarm disband discharge disclose discontinue discuss dismantle dismiss dispatch disperse displace display dispute disrupt dissolve distribute divert divide dock donate double doubt down downgrade draft drag drill drop dub dynamite earmark ease echo eject embargo embrace emerge emphasise emphasize enable encircle encourage end endanger endorse enforce engage enhance enlist ensure enter entitle equip escalate escape escort establish estimate evacuate evict examine exceed exchange exclude execute exempt exercise exert exile expand expect expel explain explode exploit export express extend extradite face fail favour favor fear feature file finance fine finish fire flank follow force fortify foster found free freeze frustrate fuel fund gather grant greet guarantee guard guide gun hack hail halt hammer hand harass harbour harbor harm head help herd hijack hint hope honor honour host hound house humiliate hunt hurl identify ignore implore imply impose impound improve imprison include increase indicate indict infiltrate inflict inform infringe initiate inject injure inquire inspect install instruct insult intend intensify intercept interfere intervene interview introduce invade invest investigate invite invoke involve issue jail jam join judge justify kidnap kill knock label lack land lash launch lift limit link list loan lob lodge loot maintain manoeuvre maneuver march mark mass martyr massacre maul mediate mention mine mistreat mobilise mobilize mock modernise monitor mourn move murder muster name near need negotiate neutralise neutralize nominate normalise normalize note notify nuke obey object oblige obstruct occupy occur offer open operate oppose oppress order organise organize oust outlaw outline outrage overfly overturn pack pardon park participate pass patrol pause penalise penalize penetrate permit persecute persist persuade phone picket place plan plant plead pledge plot plunge point poison police position possess post postpone pound pour practise practice praise predict prefer prepare present press pressure prevent probe proceed proclaim prohibit promise promote prompt propose prosecute protect protest prove provide provoke publish pull pummel punish purchase pursue push question quote raid raise rally ram ransack rape ratify react reach readmit reaffirm reassure rebuff rebuild rebuke recall receive recognise recognize recommend reconcile reconsider reconnoitre record recover recruit redeploy reduce refer refrain refuse regard register regret reinforce reiterate reject release relieve relinquish relocate reluctant remain remark remind remove rename renew renounce reopen reorganise repair repatriate repeal repeat repel replace reply report represent repress reprimand reproach request require rescind rescue resettle resign resist resolve respect respond restate restore restrain restrict resume retain retaliate retreat retrieve return reunite reveal reverse review revile revise revoke ridicule rocket roll round rout rule sabotage sack safeguard sail salute sanction save scale scold scrap scramble scuttle search secure sentence separate serve settle shell shelter ship shore shout shove sign signal slam slap slaughter slay smear smuggle sneer snipe snub soften sort spare spy squeeze stab stage station stay step stop storm strafe strengthen stress stretch strip struggle subject submit subpoena succeed suffer suggest summon supply support suppress surge surrender surround suspect suspend sustain sympathise take talk target tax telephone terminate terrorise terrorize test testify thank threaten tighten topple torch torpedo torture tour train transfer transit transport travel treat trespass trigger trouble try turn undermine undergo unfreeze unite unleash unveil upgrade urge use vacate vandalise vandalize veto view vilify violate visit voice volley volunteer vote vow wait walk want warn watch weaken weigh welcome wield wipe wish withhold witness work worry worsen wound wreck'.split(
    ' ',
  );

const DOUBLING = new Set(
  'admit allot ban bar chat gun commit compel control cut defer deter dig drag drop equip excel expel fit grab jam knit nab occur omit outbid pat permit plan plot prefer prod propel quit rap rebel rebut refer regret rob scrap scrub ship shun slam slap snap spot stab step stop strip submit sum swap tap transfer transmit trap trim wrap confer stun nod rig'.split(
    ' ',
  ),
);

function regularForms(base: string): readonly string[] {
  if (DOUBLING.has(base)) {
    const doubled = base + base.slice(-1);
    return [`${base}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (base.endsWith('e'))
    return [`${base}s`, `${base}d`, base.endsWith('ee') || base.endsWith('ye') ? `${base}ing` : `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const british = /[aeiou]l$/.test(base) ? [`${base}led`, `${base}ling`] : [];
  return [third, `${base}ed`, `${base}ing`, ...british];
}

/** Every form of every verb listed here, to its base. */
export const VERB_LEMMA: ReadonlyMap<string, string> = new Map([
  ...REGULAR.flatMap((base) => [base, ...regularForms(base)].map((form): [string, string] => [form, base])),
  ...IRREGULAR.flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    return [base, ...forms].map((form): [string, string] => [form, base]);
  }),
]);

const BASES: ReadonlySet<string> = new Set([...REGULAR, ...IRREGULAR.map((row) => row.split(' ')[0] ?? '')]);
/** Forms that other verbs have as well: 'found', 'lay', 'saw', 'wound'. */
const SHARED = /^(?:found|felt|saw|wound|ground|bound|fell|rose|lit|rent|bore|born|read|left|lied|shot)$/u;

/** Past forms of irregular verbs that no other verb has, to their base. */
export const IRREGULAR_PAST: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    const past = forms.filter((form) => /^[a-z]{3,}$/u.test(form) && !/(?:s|ing)$/u.test(form) && !BASES.has(form) && !SHARED.test(form));
    return past.map((form): [string, string] => [form, base]);
  }),
);
