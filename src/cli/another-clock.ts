/** Loaded before a program, sets its clock ahead: what it writes must not say when it was written. */
const AHEAD = 777 * 24 * 60 * 60 * 1000;

const TrueDate = Date;

globalThis.Date = class extends TrueDate {
  constructor(...given: []) {
    if (given.length === 0) super(TrueDate.now() + AHEAD);
    else super(...given);
  }

  static override now(): number {
    return TrueDate.now() + AHEAD;
  }
} as DateConstructor;
