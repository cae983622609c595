import { type EventRule, rule } from './eventRule.ts';

/** CONCEDE told of shows of force that are put off. */
export const CONCEDE_PUT_OFF_RULES: readonly EventRule[] = [
  rule('concede/put-off-test', 'CONCEDE', {
    verbs:
      'put+off+test postpone+test delay+test cancel+test shelve+test call+off+test postpone+launch put+off+launch call+off+launch put+off+exercise postpone+exercise put+off+drill postpone+drill scrap+test hold+off+test',
    without: ['orbit', 'fixtures', 'health', 'tech'],
    with: 'shows-of-force',
    actor: ['subject', 'by'],
    recipient: ['with', 'of', 'against'],
    contexts: ['military'],
    why: 'A test of arms that is put off is a gesture.',
    hits: [
      'Washington postponed a test of a missile.',
      'Seoul put off a missile test.',
      'Delhi delayed the test of a rocket.',
      'Delhi cancelled a missile test.',
      'Islamabad shelved a missile test.',
      'Tokyo called off a missile test.',
      'Pyongyang postponed the launch of a missile.',
      'Tehran put off the launch of a rocket.',
      'Paris called off the launch of a ballistic missile.',
      'Seoul put off a military exercise.',
      'Washington postponed a military exercise with Seoul.',
      'Athens put off a military drill.',
      'Ankara postponed a military drill.',
      'Moscow scrapped a missile test.',
      'London held off on a missile test.',
    ],
    misses: ['The school put off a test.', 'Pyongyang tested a missile.'],
  }),
];
