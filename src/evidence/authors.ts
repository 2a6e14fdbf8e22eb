/** Who wrote a document: a person, whose name has two parts, or a body. */
export type Author = { readonly literal: string } | { readonly family: string; readonly given: string };

/**
 * Authors as they are recorded. A person is written "Family, Given", anything else is a body, and several are parted by "; ". More
 * commas than one make no name of a person: then the words stay together, so that nobody is left out.
 */
export function authorsOf(recorded: string): Author[] {
  return recorded.split('; ').map((author) => {
    const [family, given, ...more] = author.split(', ');
    return family === undefined || given === undefined || more.length > 0 ? { literal: author } : { family, given };
  });
}
