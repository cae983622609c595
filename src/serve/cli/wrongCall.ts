/** A call that cannot be answered as it stands. The message says what, which value, and what would do. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
