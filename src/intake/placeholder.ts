/**
 * Stands in a new record where something has yet to be filled in. No field takes it, so that an unfinished record cannot be
 * published.
 */
export const PLACEHOLDER = 'FILL IN';
