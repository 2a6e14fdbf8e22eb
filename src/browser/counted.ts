/** A count with its thousands parted: 1,234. `Intl` would do it too, but its first use keeps a slow phone busy between a key and the results. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
