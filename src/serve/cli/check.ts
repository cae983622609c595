/** One thing that was looked at. `note` is neither right nor wrong. */
export interface Check {
  readonly what: string;
  readonly state: 'good' | 'wrong' | 'note';
  readonly says: string;
}
