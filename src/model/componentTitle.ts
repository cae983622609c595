import type { Component } from './quantity.ts';

/** What a count names as counted in, or as all it counts, in words. */
export const COMPONENT_TITLE: Readonly<Record<Component, string>> = {
  ground: 'ground forces',
  navy: 'the navy',
  air: 'the air force',
  separatists: 'separatists',
  national_guard: 'the National Guard',
  exercise: 'those in an exercise',
};
