/**
 * Version of what puts mentions together: scores, links, copies and what an event is made of. A store holds by which its events
 * were made, and `tacitus reconcile` makes them anew. Raise it with any change that makes other events of the same mentions.
 */
export const RECONCILER_VERSION = '8';
