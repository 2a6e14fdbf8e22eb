import { qrCode } from '../teaching/qr-code.ts';
import { siteAddress } from './loading.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws every code of the page whose address was not known when the page was made, and takes away the button that asked for it. Who
 * pressed it by keyboard goes on from the first code.
 */
export function drawCodes(button: HTMLElement): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-code]')];
  for (const place of places) {
    place.replaceChildren(drawn(siteAddress(place.dataset['code'] ?? ''), place.dataset['codeTitle'] ?? ''));
    place.hidden = false;
  }
  const [first] = places;
  if (first !== undefined) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
  button.remove();
}

function drawn(address: string, title: string): SVGElement {
  const { size, path } = qrCode(address);
  const picture = part('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': `QR code: ${title}` });
  picture.append(
    part('rect', { width: `${size}`, height: `${size}`, fill: '#fff' }),
    part('path', { d: path, fill: '#000' }),
  );
  return picture;
}

function part(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
