import { type EventRule, rule } from '../rules/eventRule.ts';

/**
 * Events that speech makes by what it says and not by its verb alone. No word sets them off: `withSpeech.ts` fires them on
 * attributions, and their sentences are tests of it.
 */
export const SPEECH_RULES = {
  blame: rule('accuse/said', 'ACCUSE', {
    mode: 'allege',
    why: 'Whoever says that another is behind a deed accuses him, whatever the verb of saying.',
    hits: [
      'Sweden said that Iran was behind the arson.',
      'Ghana claims that Togo is massing troops on the border.',
      'The Togolese opposition said the army had attacked marchers.',
      'The Ivorian Observatory for Human Rights said four villagers were killed in a raid by government forces.',
    ],
    misses: [
      'Sweden said that Iran was behind schedule.',
      'Ghana said that Togo had won.',
      'The Togolese government said the army had attacked rebels.',
    ],
  }),
  deny: rule('reject/said', 'REJECT', {
    why: 'Whoever says that it did nothing of the kind, has no plan to or will not do so rejects what is held against it or wanted of it.',
    hits: ['Oman insists that it has no plan to invade.', 'Norway said it would not pay for the wall.'],
    misses: ['Oman insists that it has a plan.', 'Norway said it would not comment on the report.'],
  }),
  threaten: rule('threaten/said', 'THREATEN', {
    mode: 'violence',
    why: 'Whoever announces violence of its own, or says what it will not put up with, threatens.',
    hits: [
      'Chad warned that it will not tolerate raids from Sudan.',
      'The Malian army vowed to crush the rebels.',
      'Peru promised a harsh response.',
      'Chile said it will respond firmly to any raid by Peru.',
      'Chile said that it would answer with sanctions.',
      'Chad said its guards would take tough measures.',
      'Norway said it would be forced to act.',
      'Ghana said Togo will pay a high price.',
      'Ghana warned that Togo would face sanctions.',
      'Mali said there will be consequences.',
      'Ghana said Togo would pay dearly for it.',
      'Norway said that the base is a red line.',
      'Peru warned that it would make it very hard for Chile to fish there.',
      'Peru promised that the raid would not go unpunished.',
      'Peru said that Chilean ships are now fair game.',
    ],
    misses: [
      'Chad warned that it will rain.',
      'Peru promised a quick response to the letter.',
      'Peru said it will respond to the letter.',
      'Norway said that the train stops on the red line.',
      'Ghana said that buyers would pay a high price.',
      'Peru said that the fog would make it very hard for ships to land.',
    ],
  }),
  demand: rule('request/said', 'REQUEST', {
    why: 'Whoever says that another must do something asks it of him, whatever the verb of saying.',
    hits: [
      'Belgium said that Sudan must return the ship.',
      'Peru says that Bolivia has to open its archives.',
      'Peru told Chile it wanted guarantees on the dam.',
    ],
    misses: [
      'Belgium said that it must save money.',
      'Peru said buyers want guarantees on the tyres.',
      'Peru said that the rain must stop.',
    ],
  }),
  support: rule('support/said', 'SUPPORT', {
    why: 'Whoever says that another has every right to defend himself, or that what he wants is just, takes his part.',
    hits: ['Washington said that Israel had every right to defend itself.', "Orban said that Russia's demands were reasonable."],
    misses: ['Lima said that Chile had no right to defend itself so.', 'Orban said that the prices were reasonable.'],
  }),
} as const satisfies Readonly<Record<string, EventRule>>;
