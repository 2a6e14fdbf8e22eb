/** A number of bytes as readers know it: "7.1 MB". A megabyte is a million bytes. */
export function readableSize(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
