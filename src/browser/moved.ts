/**
 * Stands on the page of a former address and leads on at once: to where the section or statement that the link named is
 * now, or else to where the page is. It reads the way from the links of the page, which work without it.
 */
const named = document.getElementById(namedAnchor());
const link = (named?.querySelector('a') ?? document.querySelector('a[data-moved]')) as HTMLAnchorElement | null;

if (link !== null) {
  const to = new URL(link.href);
  // From disk a folder would be shown as a list of files.
  if (to.protocol === 'file:' && to.pathname.endsWith('/')) to.pathname += 'index.html';
  location.replace(to.href);
}

function namedAnchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
