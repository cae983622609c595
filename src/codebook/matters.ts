/**
 * What charges, denials and warnings are about, each with the words that tell it: near-synonyms, so that 'no plan to invade' and
 * 'groundless talk of an offensive' are seen to deny one thing. A sentence may be about several; what tells none stands under none.
 */
export const MATTERS = {
  attack:
    'attack attacks attacked attacking invade invades invaded invading invasion invasions offensive incursion aggression aggressive hostilities',
  buildup:
    'build-up buildup massing massed amass amassed amassing concentration mobilise mobilize mobilisation mobilization deployment deployments reinforcements',
  arms: 'weapon weapons arms ammunition missile missiles munitions drones',
  downing: 'downed downing crash crashed airliner',
  abduction: 'kidnap kidnapped kidnapping abduct abducted abduction hostage hostages prisoner prisoners captive',
  killing: 'kill killed killing massacre massacred slaughter atrocity atrocities genocide casualties',
  poison: 'poison poisoned poisoning novichok chemical gas sarin',
  hacking: 'hack hacked hacking hackers cyber cyberattack cyberattacks malware disinformation meddling interference',
  migration: 'migrant migrants refugee refugees asylum',
  coup: 'coup putsch overthrow overthrown',
  terror: 'terrorist terrorists terrorism sabotage saboteurs',
  supply: 'pipeline gas supplies oil embargo energy',
  truce: 'ceasefire truce armistice shelling shelled violated violations breach breached',
  nuclear: 'nuclear atomic uranium enrichment warhead',
  annexation: 'annex annexed annexation annexing',
} as const satisfies Readonly<Record<string, string>>;

export type Matter = keyof typeof MATTERS;
