/** Why a finding is as it is, in sentences for a reader who knows politics and some grammar. */
export interface Derivation {
  /** Id of the finding. */
  readonly finding: string;
  readonly steps: readonly string[];
}
