/** How `npm run new -- change` or `npm run release` ended: whether something was written, and what to tell the person who asked. */
export interface Made {
  readonly done: boolean;
  readonly said: string;
}
