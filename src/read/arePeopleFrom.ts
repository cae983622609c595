import { ROLE_SECTOR } from '../codebook/roles.ts';
import type { Sector } from '../codebook/sector.ts';
import type { Token } from '../model/reading.ts';

/** Words after which 'from' tells where people are taken away, kept off or leave, and not whose they are: 'the withdrawal of troops from Mali'. */
const LEAVING =
  /^(?:withdr\w+|pull\w*|remov\w+|evacuat\w+|expel\w*|expuls\w+|driv\w+|drove|oust\w*|recall\w*|deport\w*|return\w*|rescu\w+|flee\w*|fled|transfer\w*|redeploy\w*|releas\w+|free\w*|extract\w*|exit\w*|departure|repatriat\w+|separat\w+|protect\w*|keep\w*|kept|prevent\w*|ban\w*|bar\w*|stop\w*|hear\w*|save\w*|bring\w*|brought|mov\w+|shift\w*|airlift\w*)$/u;
/** Who are of a state that they are from: no ministries or courts, which are in one. */
const PEOPLE: ReadonlySet<Sector> = new Set<Sector>([
  'MIL',
  'REB',
  'GOV',
  'OPP',
  'CVL',
  'LAB',
  'EDU',
  'REL',
  'MED',
  'COP',
  'JUD',
  'LEG',
  'BUS',
]);
/** What a state has and sells, though it acts for it too: 'jets from France' may be anybody's. */
const THING =
  /(?:ships|boats|jets|planes|bombers|helicopters|tanks|vehicles|vessels|drones|missiles|frigates|destroyers|submarines|cruisers|corvettes|carriers|defences|defenses|courts|press|newspapers|tabloids|affairs|customs|banks)$/u;
/** So many words before 'from' a verb that takes people away may stand. */
const REACH = 8;

/** So many words a state's name may have. */
const NAME_WORDS = 3;

/** 'Jets from Saudi Arabia [bombed]': what does something itself is of the state it comes from. */
function actsNext(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 2; at <= from + 1 + NAME_WORDS; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.verb) return /(?:ed|ve|nt|t|k|w|d)$/u.test(token.norm) && !token.norm.endsWith('ing');
  }
  return false;
}

/** 'dissidents [from] Cuba', 'soldiers [from] Chad': whether the people of a role, before a 'from', are of the state named after it. */
export function arePeopleFrom(tokens: readonly Token[], from: number, role: string): boolean {
  const sector = ROLE_SECTOR.get(role);
  const isSome = role.endsWith('s') || role === 'people' || role === 'reinforcements';
  const isPeople = isSome && (!THING.test(role) || actsNext(tokens, from)) && sector !== undefined && PEOPLE.has(sector);
  return isPeople && !tokens.slice(Math.max(0, from - REACH), from).some(({ norm }) => LEAVING.test(norm));
}
