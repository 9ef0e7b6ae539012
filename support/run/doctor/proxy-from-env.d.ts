// The package has no types, and @types/proxy-from-env is about version 1.
declare module 'proxy-from-env' {
  /** Returns the URL of the proxy for requests to a URL; empty where they go directly. Reads `process.env`. */
  export function getProxyForUrl(url: string): string
}
