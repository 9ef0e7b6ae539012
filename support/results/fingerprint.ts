import { createHash } from 'node:crypto'
import type { Finding } from '../dictionary/finding'
import { nameKey } from '../dictionary/names'

/** As many hexadecimal digits tell findings apart: two of 100,000 have the same in one of 3.7 billion runs. */
const DIGITS = 16

/**
 * Returns what names a finding in all runs: its rule and its subject. Where it stands, what was found and how often may change
 * while it is still the same thing to fix.
 */
export const fingerprintOf = ({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string =>
  createHash('sha256')
    .update(nameKey(rule, withoutPlace(subject)))
    .digest('hex')
    .slice(0, DIGITS)

/** A record without a key is named by its place, which changes with those before it. */
const withoutPlace = (subject: string): string =>
  subject.replace(/ record \d+, which has no /, ' record, which has no ')
