/**
 * Stands on pages that show addresses to be copied, where the site does not know where it is published: puts the address in
 * use in their place. A copy that is read from disk has none to give.
 */
import { isOfflineEdition, siteAddress } from './loading.ts';
import { shareLink } from '../teaching/class-services.ts';

if (!isOfflineEdition()) {
  const { dataset } = document.documentElement;
  dataset['foot'] = dataset['foot']?.replace(/(?<= · )\/\S*(?= · )/, (address) => siteAddress(address));
  for (const place of document.querySelectorAll<HTMLElement>('[data-address]')) {
    const address = siteAddress(place.dataset['address'] ?? '');
    const service = place.dataset['service'];
    if (place instanceof HTMLAnchorElement && service !== undefined) {
      place.href = shareLink(service, address, place.dataset['title'] ?? '');
      place.rel = 'external noreferrer';
      place.closest('li')?.removeAttribute('hidden');
    } else place.textContent = 'bare' in place.dataset ? address.replace(/^https?:\/\//, '') : address;
  }
}
