/** The names in a cell of a user's table, between ';' or '|'. */
export const cellList = (written: string): readonly string[] =>
  written
    .split(/[;|]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
