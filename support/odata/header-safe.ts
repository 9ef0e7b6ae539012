/** Whether a token can stand in a header: visible ASCII characters (RFC 6750, 2.1 allows even fewer). */
export const isHeaderSafe = (token: string): boolean => /^[\x21-\x7e]+$/.test(token)
