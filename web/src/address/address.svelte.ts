import { keepSame } from './keepSame.ts';
import { hrefOf, type Place, readPlace } from './place.ts';

/** The address bar as state: what the page shows follows from it, and Back works by itself. */
class Address {
  #place: Place = $state.raw(readPlace(new URL(location.href)));

  constructor() {
    addEventListener('popstate', () => {
      this.#read();
    });
    document.addEventListener('click', (event) => this.#follow(event));
  }

  get place(): Place {
    return this.#place;
  }

  /** The address of this place with some of it changed. */
  href(change: Partial<Place>): string {
    return hrefOf({ ...this.#place, ...change });
  }

  /** Goes there; Back returns. */
  go(change: Partial<Place>): void {
    this.#open(this.href(change), 'push');
  }

  /** Goes there in place of where the user is, for steps too small to come back to. */
  replace(change: Partial<Place>): void {
    this.#open(this.href(change), 'replace');
  }

  #open(href: string, how: 'push' | 'replace'): void {
    if (href === location.pathname + location.search) return;
    if (how === 'push') history.pushState(null, '', href);
    else history.replaceState(null, '', href);
    this.#read();
  }

  /** What follows from a part that is the same as before is not made anew. */
  #read(): void {
    this.#place = keepSame(this.#place, readPlace(new URL(location.href)));
  }

  /** Links of the page stay in the page; links with a modifier, a target or a download do not. */
  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    if (link.target !== '' || link.hasAttribute('download')) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return;
    event.preventDefault();
    this.#open(url.pathname + url.search, 'push');
  }
}

export const address = new Address();
