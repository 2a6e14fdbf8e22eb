/**
 * Stands at the head of every page and holds the first paint until the typefaces, which the style sheet holds itself, are
 * unpacked: a few milliseconds. Without it text would be laid out in another face first, and jump.
 */

/** Longest wait, in milliseconds: whatever happens, the text shows. */
const LONGEST = 300;

const root = document.documentElement;
const show = (): void => root.classList.remove('typefaces-pending');

root.classList.add('typefaces-pending');
Promise.all(Array.from(document.fonts, (face) => face.load())).then(show, show);
setTimeout(show, LONGEST);
