import type { ChangeNews, Reading } from '../../../src/serve/answers.ts';

/** Whether the server is there, and how often the record has changed since the page was opened. */
class Live {
  /** Grows with each change; what reads it is asked for anew. */
  changes = $state(0);
  /** Whether the server has stopped answering. */
  isOffline = $state(false);
  /** Grows each time the server answers again; what failed meanwhile is asked for anew. */
  returns = $state(0);
  /** What the server reads into the record meanwhile. */
  reading: Reading | null = $state.raw(null);
  /** Whether the server has said yet how things stand. */
  isHeard = $state(false);
  #state: string | null = null;
  #source: EventSource | null = null;

  constructor() {
    // A page nobody looks at holds no connection; it catches up when it is looked at again.
    document.addEventListener('visibilitychange', () => (document.hidden ? this.#stop() : this.#listen()));
    addEventListener('pagehide', () => this.#stop());
    if (!document.hidden) this.#listen();
  }

  #listen(): void {
    if (this.#source !== null) return;
    const source = (this.#source = new EventSource('/api/v1/changes'));
    const heard = (event: MessageEvent<string>): void => {
      if (this.isOffline) this.returns += 1;
      this.isOffline = false;
      const { state, reading } = JSON.parse(event.data) as ChangeNews;
      this.reading = reading;
      this.isHeard = true;
      if (this.#state !== null && this.#state !== state) this.changes += 1;
      this.#state = state;
    };
    source.addEventListener('state', heard);
    source.addEventListener('change', heard);
    source.addEventListener('reading', heard);
    source.addEventListener('error', () => {
      this.isOffline = true;
      this.reading = null;
      // A refusal ends the stream for good; a pause is bridged by the browser itself.
      if (source.readyState === EventSource.CLOSED) this.#again(source);
    });
  }

  #again(source: EventSource): void {
    setTimeout(() => {
      if (this.#source !== source) return;
      this.#source = null;
      if (!document.hidden) this.#listen();
    }, 5000);
  }

  #stop(): void {
    this.#source?.close();
    this.#source = null;
  }
}

export const live = new Live();
