import { expect, test } from 'vitest';
import { linesIn, type Point, ringsIn } from '../../web/src/map/pathIn.ts';

const FRAME = { width: 100, height: 50 };
const square = (from: number, to: number): readonly Point[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

test('a ring within the frame stands as it is', () => expect(ringsIn([square(10, 20)], FRAME)).toBe('M10 10l10 0 0 10-10 0Z'));

test('a ring around the frame fills it, and one beside it is left out', () => {
  expect(ringsIn([square(-500, 500)], FRAME)).toBe('M-8 58l0-66 116 0 0 66Z');
  expect(ringsIn([square(200, 300)], FRAME)).toBe('');
});

test('points that no eye tells apart are written once', () =>
  expect(
    linesIn(
      [
        [
          [1, 1],
          [1.2, 1.1],
          [1.4, 1.2],
          [9, 9],
        ],
      ],
      FRAME,
    ),
  ).toBe('M1 1l8 8'));

test('a line that leaves the frame and comes back is drawn in two pieces', () =>
  expect(
    linesIn(
      [
        [
          [10, 10],
          [200, 10],
          [300, 40],
          [200, 40],
          [10, 40],
        ],
      ],
      FRAME,
    ),
  ).toBe('M10 10l190 0M200 40l-190 0'));

test('a step across the frame is drawn though both its ends lie outside', () =>
  expect(
    linesIn(
      [
        [
          [-50, 20],
          [150, 20],
        ],
      ],
      FRAME,
    ),
  ).toBe('M-50 20l200 0'));
