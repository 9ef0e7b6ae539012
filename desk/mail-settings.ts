import { isAddress } from './endorsements/notify'

/** A sender with a name before the address (RFC 5322, 3.4): what is quoted is closed. */
const NAMED = /^(?:"[^"\\]*"|[^"<>]*) ?<([^<>]*)>$/

/** Tells if a text is an e-mail address, with or without a name before it: without one, servers refuse all mails for good. */
export const isSender = (text: string): boolean =>
  !/\p{Cc}/u.test(text) && isAddress((NAMED.exec(text)?.[1] ?? text).trim())
