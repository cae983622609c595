export { layer } from './layer';
export { multiply } from './multiply';
export { addRectified, rectify } from './rectify';
export { scoreArcs } from './scoreArcs';
export { toShorts } from './toShorts';
