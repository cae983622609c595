import type { ArmedGroup } from './armedGroup.ts';
import { ARMED_GROUPS_AFRICA } from './armedGroupsAfrica.ts';
import { ARMED_GROUPS_ASIA } from './armedGroupsAsia.ts';
import { ARMED_GROUPS_ELSEWHERE } from './armedGroupsElsewhere.ts';
import { ARMED_GROUPS_NEAR_EAST } from './armedGroupsNearEast.ts';
import { CIVIL_BODIES } from './civilBodies.ts';
import { COALITIONS } from './coalitions.ts';
import { COUNCILS } from './councils.ts';
import { FIRMS } from './firms.ts';
import { FORMER_STATES } from './formerStates.ts';
import { INSTITUTIONS } from './institutions.ts';
import { INTELLIGENCE } from './intelligence.ts';
import { INTERNATIONAL } from './international.ts';
import type { Organisation } from './organisation.ts';
import type { Outlet } from './outlet.ts';
import { OUTLETS_ELSEWHERE } from './outletsElsewhere.ts';
import { OUTLETS_EUROPE } from './outletsEurope.ts';
import { PARLIAMENTS } from './parliaments.ts';
import { SELF_DECLARED } from './partlyRecognised.ts';
import { SEATS } from './seats.ts';
import { STATE_FORCES } from './stateForces.ts';

/** Armed groups that are no state's, of all regions. */
export const ARMED_GROUPS: readonly ArmedGroup[] = [
  ...ARMED_GROUPS_NEAR_EAST,
  ...ARMED_GROUPS_AFRICA,
  ...ARMED_GROUPS_ASIA,
  ...ARMED_GROUPS_ELSEWHERE,
];

/** News agencies, broadcasters and papers of the world. */
export const OUTLETS: readonly Outlet[] = [...OUTLETS_EUROPE, ...OUTLETS_ELSEWHERE];

/** Whatever has a name and acts, but states, peoples and persons. */
export const ORGANISATIONS: readonly Organisation[] = [
  ...INTERNATIONAL,
  ...INSTITUTIONS,
  ...SEATS,
  ...PARLIAMENTS,
  ...STATE_FORCES,
  ...COALITIONS,
  ...COUNCILS,
  ...INTELLIGENCE,
  ...FIRMS,
  ...OUTLETS,
  ...CIVIL_BODIES,
  ...ARMED_GROUPS,
  ...SELF_DECLARED,
  ...FORMER_STATES,
];
