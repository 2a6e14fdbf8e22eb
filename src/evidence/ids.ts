/** What an id may be: it becomes part of an address, so it is lower-case words and digits joined by `-`. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
