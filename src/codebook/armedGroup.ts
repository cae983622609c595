import { type Organisation, organisation } from './organisation.ts';

/** An armed group that is no state's, with the states in which it is based or mainly fights. */
export interface ArmedGroup extends Organisation {
  readonly hosts: readonly string[];
}

/**
 * A row: the group's own code where one is usual ('JEM'), else '' and it is kept under its first host's
 * code with the sector of rebels, which keeps it apart from that state; the hosts; its names, the usual one first.
 */
export function armedGroup(own: string, hosts: string, ...names: readonly [string, ...string[]]): ArmedGroup {
  const states = hosts.split(' ').filter((code) => code !== '');
  return { ...organisation(own || (states[0] ?? ''), 'REB', ...names), hosts: states };
}
