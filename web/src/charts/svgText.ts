import { magnified } from '../frame/magnified.ts';

const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
  'visibility',
] as const;
/** What an element does not take over from the one around it, with what it is where nothing is said. */
const OWN = [
  ['opacity', '1'],
  ['display', 'inline'],
] as const;

/** A drawn picture as a file of its own: every colour and letter as the page shows it, on the page's ground. */
export function svgText(drawn: SVGSVGElement, title: string): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [from, to] = [
    [drawn, ...drawn.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  for (const [at, element] of from.entries()) writeStyle(element, to[at], element === drawn);
  const box = drawn.getBoundingClientRect();
  const [width, height] = [box.width / magnified(drawn), box.height / magnified(drawn)];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${Math.round(width)} ${Math.round(height)}`);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', groundColour()],
  ] as const)
    ground.setAttribute(name, value);
  const named = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  named.textContent = title;
  copy.prepend(named, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Writes how an element looks; what it has from the element around it is written there alone. */
function writeStyle(from: Element, to: Element | undefined, isRoot: boolean): void {
  if (to === undefined) return;
  to.removeAttribute('class');
  if (from.localName === 'title') return;
  const style = getComputedStyle(from);
  const around = isRoot || from.parentElement === null ? null : getComputedStyle(from.parentElement);
  for (const name of DRAWN) write(to, name, style.getPropertyValue(name), around?.getPropertyValue(name));
  for (const [name, value] of OWN) write(to, name, style.getPropertyValue(name), value);
}

function write(to: Element, name: string, value: string, known: string | undefined): void {
  if (value === '' || value === known) to.removeAttribute(name);
  else to.setAttribute(name, value);
}

const groundColour = (): string => getComputedStyle(document.body).backgroundColor;
