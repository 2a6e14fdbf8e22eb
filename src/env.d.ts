/// <reference types="astro/client" />

declare module '*.mdx' {
  export const Content: import('astro').MDXInstance<Record<string, unknown>>['Content'];
}
