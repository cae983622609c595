/**
 * What charges, denials and warnings are about, each with the words that tell it: near-synonyms, so that 'no plan to invade' and
 * 'groundless talk of an offensive' are seen to deny one thing. A sentence may be about several; what a reader would name first stands first.
 */
export const MATTERS = {
  migration: 'migrant migrants',
  spying: 'spy spies spying espionage agents',
  attack:
    'attack attacks attacked attacking invade invades invaded invading invasion invasions offensive offensives aggressor incursion aggression aggressive hostilities retake reclaim',
  rebels: 'breakaway breakaways separatist separatists rebels insurgents insurgency mercenaries',
  buildup:
    'build-up buildup massing massed amass amassed amassing gathering concentration concentrating concentrated mobilise mobilize mobilisation mobilization deployment deployments reinforcements',
  intrusion: 'airspace intrusion intruded helicopter frontier strait navigation overflight trespassed',
  downing: 'downed downing crash crashed airliner',
  abduction: 'kidnap kidnapped kidnapping abduct abducted abduction hostage hostages prisoner prisoners captive',
  genocide: 'genocide genocidal',
  killing: 'kill killed killing killings massacre massacred slaughter atrocity atrocities casualties executed',
  abuses: 'abuse abuses torture tortured torturing mistreatment',
  poison: 'poison poisoned poisoning novichok chemical sarin',
  hacking: 'hack hacked hacking hackers cyber cyberattack cyberattacks cyber-attacks malware disinformation',
  meddling: 'meddling meddle meddled interference interfere interfered interfering',
  coup: 'coup putsch overthrow overthrown topple',
  terror: 'terrorist terrorists terrorism sabotage saboteurs',
  corruption: 'corruption corrupt bribe bribes bribery laundering laundered ill-gotten embezzlement anti-corruption',
  truce: 'ceasefire truce armistice shelling shelled',
  nuclear: 'nuclear atomic uranium enrichment warhead',
  annexation: 'annex annexed annexation annexing',
  supply: 'pipeline gas supplies oil embargo energy',
  arms: 'weapon weapons arms ammunition missile missiles munitions drones',
  presence: 'presence',
  sending: 'send sends sent sending deploy deploys deploying dispatch dispatched',
} as const satisfies Readonly<Record<string, string>>;

export type Matter = keyof typeof MATTERS;
