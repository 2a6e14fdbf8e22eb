/** A page of each kind, none of the longest: for what holds on all pages of a kind if it holds on one. */
export const ONE_OF_EACH_KIND = [
  '/',
  '/why-then/',
  '/in-short/',
  '/sources/report-b/',
  '/disagreements/toll-offensive/',
  '/actors/sdf/',
  '/map/2024-11-30/',
  '/timeline/as-known/2024-11-30/',
  '/charts/war-dead/',
  '/who-stands-where/',
  '/teach/map/sheet/',
  '/search/',
  '/about/',
] as const;
