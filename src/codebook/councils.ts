import { type Organisation, organisation } from './organisation.ts';

/** Bodies that many states have under one name: whose one is, the words around it say or nobody does. */
export const COUNCILS: readonly Organisation[] = [
  organisation('', 'GOV', 'National Security Council', 'National Defence Council', 'National Defense Council'),
];
