/** Where teachers share links. Each takes the address in a link of its own: no script of theirs is loaded. */
interface ClassService {
  readonly name: string;
  /** `{address}` and `{title}` stand for what is shared. */
  readonly link: string;
}

export const CLASS_SERVICES: readonly ClassService[] = [
  { name: 'Google Classroom', link: 'https://classroom.google.com/share?url={address}&title={title}' },
  { name: 'Microsoft Teams', link: 'https://teams.microsoft.com/share?href={address}&msgText={title}' },
  { name: 'E-mail', link: 'mailto:?subject={title}&body={address}' },
];

/** @param link of a service; @param address absolute */
export function shareLink(link: string, address: string, title: string): string {
  return link.replace('{address}', encodeURIComponent(address)).replace('{title}', encodeURIComponent(title));
}
