const KEY = 'tacitus-reviewer';

/** The name that judgements are kept under, as the user gives it; remembered by the browser, not by the address. */
class Reviewer {
  #name: string = $state(remembered());

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
    try {
      localStorage.setItem(KEY, name);
    } catch {
      // Without storage the name holds until the page is left.
    }
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export const reviewer = new Reviewer();
