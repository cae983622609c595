type Theme = 'light' | 'dark';

const KEY = 'tacitus-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Light or dark: the system's, until the user chooses. The choice is the reader's, not the view's, so it stays out of the address. */
class ThemeChoice {
  #chosen: Theme | null = $state(readChosen());
  #system: Theme = $state(dark.matches ? 'dark' : 'light');

  constructor() {
    dark.addEventListener('change', () => (this.#system = dark.matches ? 'dark' : 'light'));
  }

  get now(): Theme {
    return this.#chosen ?? this.#system;
  }

  toggle(): void {
    const theme = this.now === 'dark' ? 'light' : 'dark';
    this.#chosen = theme;
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Without storage the choice holds until the page is left.
    }
  }
}

function readChosen(): Theme | null {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : null;
}

export const theme = new ThemeChoice();
