import type { Matter } from '../../codebook/matters.ts';
import { shortList, titleInText } from './deedQuestion.ts';

/** Who is charged with what against whom, as codes; whoever is unknown is left out. */
export interface ChargedMatter {
  readonly denier: string;
  /** All who deny it, the denier first. */
  readonly deniers: readonly string[];
  readonly accusers: readonly string[];
  readonly recipients: readonly string[];
  /** Whether it is about what is planned or feared. */
  readonly isAhead: boolean;
  /** Whether the denier speaks for others, and is not charged himself. */
  readonly isForOthers: boolean;
  /** What is denied, in the words of the text, where no matter tells it; '' where neither denial nor charge does. */
  readonly denied: string;
}

/** In these, who is behind it is the question. */
const BEHIND: Readonly<Partial<Record<Matter, string>>> = {
  spying: 'the spying or the plots of agents',
  downing: 'the downing of the aircraft',
  abduction: 'the taking of captives',
  killing: 'the killing',
  abuses: 'the abuses of human rights',
  poison: 'the use of poison or chemicals',
  hacking: 'the hacking',
  meddling: 'the meddling in the affairs of others',
  migration: 'the movement of migrants over borders',
  terror: 'the acts of terror or sabotage',
};

/** The matter of a charge and its denial, as a short question in words that take no side. */
export function matterQuestion(
  matter: Matter | null,
  { denier, deniers, accusers, recipients, isAhead, isForOthers, denied }: ChargedMatter,
): string {
  const who = titleInText(denier);
  const whom = shortList(recipients.map(titleInText), 'and');
  const say = `${shortList(accusers.map(titleInText), 'and') || 'others'} say${accusers.length === 1 ? 's' : ''}`;
  const deny = `${shortList(deniers.map(titleInText), 'and') || 'others'} ${deniers.length === 1 ? 'denies' : 'deny'}`;
  if (matter !== null && isForOthers) return `Is it true what ${say} of ${BLAME[matter]} and ${deny}?`;
  const behind = matter === null ? undefined : BEHIND[matter];
  if (behind !== undefined) return `Is ${who} behind ${behind}?`;
  switch (matter) {
    case 'attack':
      return `${isAhead ? `Does ${who} plan to` : `Did ${who}`} attack${whom === '' ? '' : ` ${whom}`}?`;
    case 'genocide':
      return `Does ${who} commit genocide?`;
    case 'annexation':
      return `Did ${who} annex land${whom === '' ? '' : ` of ${whom}`}?`;
    case 'rebels':
      return `Does ${who} back the separatists or rebels?`;
    case 'intrusion':
      return `Did ${who} intrude into airspace, waters or land of ${shortList(accusers.map(titleInText), 'and') || 'others'}?`;
    case 'buildup':
      return `Is ${who} massing forces${whom === '' ? '' : ` near ${whom}`}?`;
    case 'sending':
      return `Does ${who} send or mean to send forces${whom === '' ? ' abroad' : ` to ${whom}`}?`;
    case 'presence':
      return `Does ${who} have forces in ${whom || 'the land where they are said to be'}?`;
    case 'arms':
      return `Does ${who} send or deploy the weapons it is charged with?`;
    case 'supply':
      return `Does ${who} use supplies of energy as a means of pressure?`;
    case 'coup':
      return `Does ${who} seek to overthrow a government?`;
    case 'corruption':
      return `Does ${who} practise or tolerate corruption?`;
    case 'truce':
      return `Did ${who} break the ceasefire?`;
    case 'nuclear':
      return `Does ${who} mean to make, host or use nuclear weapons?`;
    default:
      return `Is it true, as ${say} and ${deny}${denied === '' ? '?' : `: “${denied}”?`}`;
  }
}

/** What two that accuse each other are at odds over. */
const BLAME: Readonly<Record<Matter, string>> = {
  spying: 'the spying',
  migration: 'the migrants at the border',
  attack: 'the attacks or threats of attack',
  rebels: 'the fight with the rebels',
  buildup: 'the build-up of forces',
  intrusion: 'the crossing of a border',
  downing: 'the downing of the aircraft',
  abduction: 'the captives',
  genocide: 'genocide',
  killing: 'the killing',
  abuses: 'the abuses of human rights',
  poison: 'the use of poison or chemicals',
  hacking: 'the hacking',
  meddling: 'the meddling in the affairs of others',
  coup: 'the attempts to overthrow a government',
  terror: 'the acts of terror or sabotage',
  corruption: 'the corruption',
  truce: 'the broken ceasefire',
  nuclear: 'the nuclear danger',
  annexation: 'the land taken',
  arms: 'the weapons',
  presence: 'the forces in the land of others',
  sending: 'the forces sent',
  supply: 'the supply of energy',
};

/** Who of two that accuse each other is to blame, by their codes. */
export function blameQuestion(matter: Matter | null, [one, other]: readonly [string, string]): string {
  const names = [one, other].map(titleInText).sort().join(' or ');
  return `Who is to blame${matter === null ? '' : ` for ${BLAME[matter]}`}, ${names}?`;
}
