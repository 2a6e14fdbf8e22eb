import { readableDate } from '../../evidence/dates.ts';
import { cssString } from '../../build/css-string.ts';

/**
 * What a page printed alone has beyond the print style sheet of the site: lines at head and foot that say, of a sheet that
 * lost its neighbours, where it comes from.
 *
 * @param day ISO 8601
 */
export function singlePageStyles(title: string, address: string, day: string): string {
  const font = `font: 8pt 'Source Sans 3', sans-serif; color: #333;`;
  return `
@page {
  margin: 20mm 16mm 18mm;
  @top-left { content: ${cssString(title)}; ${font} }
  @top-right { content: "Aleppo Explained"; ${font} }
  @bottom-left { content: ${cssString(`${address} · Edition of ${readableDate(day)}`)}; ${font} }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} }
}
@page :first { @top-left { content: none; } }
main::before { content: none; }
`;
}

/**
 * Runs in the page. A citation leads to its reference below, "sources differ" to the list of what is disputed. A link to
 * another page leads nowhere on paper, and in a file it would name a folder of the machine that printed it.
 *
 * @param given a style sheet to be added
 */
export function putOnPaper({ styles }: { readonly styles: string }): void {
  const has = (id: string): boolean => document.getElementById(id) !== null;
  for (const link of document.querySelectorAll('a[href]')) {
    const target = new URL(link.getAttribute('href') ?? '', location.href);
    const reference = `ref-${link.textContent.trim()}`;
    if (link.classList.contains('cite') && has(reference)) link.setAttribute('href', `#${reference}`);
    else if (link.classList.contains('differ') && has('disputed')) link.setAttribute('href', '#disputed');
    else if (target.pathname === location.pathname && has(target.hash.slice(1))) link.setAttribute('href', target.hash);
    else if (target.protocol === location.protocol) link.removeAttribute('href');
  }
  const style = document.createElement('style');
  style.textContent = styles;
  document.head.append(style);
}
