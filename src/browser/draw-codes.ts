import { qrCode } from '../teaching/qr-code.ts';
import { siteAddress } from './loading.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws every code of the page whose address was not known when the page was made, and takes away the button that asked for it. */
export function drawCodes(button: HTMLElement): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-code]')) {
    place.replaceChildren(drawn(siteAddress(place.dataset['code'] ?? ''), place.dataset['codeTitle'] ?? ''));
    place.hidden = false;
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
