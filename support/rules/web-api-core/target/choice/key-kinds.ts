import { INTEGER_RANGES, integerTextCheck } from '../../../../payload/values/integer-check'
import { SPELLINGS } from '../../../../payload/values/spellings'
import type { ParameterName } from '../../../core-parameter'
import { givenString, stringLiteral } from '../../parameters/literals'
import { type Chosen, given, unusable } from './parameters'
import { unusedInteger, unusedText } from './unused-values'

/** How values of a key are written in a path (OData URL Conventions 4.01, 4.3.1). */
export interface KeyKind {
  readonly literal: (text: string) => string
  /** A key of the RESOScript. */
  readonly given: (name: ParameterName, pinned: string) => Chosen
  /** A value of the type that is none of those given; undefined when there is none to be had. */
  readonly unused: (texts: readonly string[]) => string | undefined
}

const bare = (text: string): string => text

/** The kind of a type of key; undefined for types that no key of the Data Dictionary has. */
export function keyKind(type: string, maxLength: number | undefined): KeyKind | undefined {
  const range = INTEGER_RANGES.get(type)
  if (range !== undefined) {
    const isInRange = (text: string) => /^-?\d+$/.test(text) && integerTextCheck(range)(text).length === 0
    return {
      literal: bare,
      given: givenIf(isInRange, `no ${type}: its values are written without apostrophes`),
      unused: (texts) => unusedInteger(type, texts.map(BigInt)),
    }
  }
  return type === 'Edm.String' ? stringKey(maxLength) : type === 'Edm.Guid' ? GUID : undefined
}

const givenIf =
  (isLiteral: (text: string) => boolean, what: string) =>
  (name: ParameterName, pinned: string): Chosen =>
    isLiteral(pinned) ? given(name, pinned) : unusable(name, pinned, what)

const stringKey = (maxLength: number | undefined): KeyKind => ({
  literal: stringLiteral,
  given: givenString,
  unused: (texts) => unusedText(new Set(texts), (attempt) => `${attempt}-no-such-record`.slice(0, maxLength)),
})

const GUID: KeyKind = {
  literal: bare,
  given: givenIf((text) => SPELLINGS.guid.test(text), 'no Edm.Guid: 8-4-4-4-12 hexadecimal digits without apostrophes'),
  unused: (texts) =>
    unusedText(new Set(texts), (attempt) => `00000000-0000-0000-0000-${String(attempt).padStart(12, '0')}`),
}
