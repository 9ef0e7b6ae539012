import { counted } from '../../../dictionary/wording'
import { INTEGER_RANGES, isIntegerWithin } from '../../../metadata/primitive-types'
import { stringLiteral } from '../../../odata/expression-values'
import { numberText } from '../../../odata/json-value'
import { primitiveCheck } from '../../../payload/value-checks'
import { SPELLINGS } from '../../../payload/value-complaint'
import type { ParameterChoice, ParameterName } from '../../core-parameter'
import { type ChoiceSource, given, inSample, notInSample, pinnedText, unusable } from './choice'
import { columnOf } from './choose-field'
import { givenString, plainNumber, unusedInteger, unusedText } from './literals'

/** A type of key, and the way its values are written in a path (OData URL Conventions 4.01, 4.3.1). */
interface KeyKind {
  readonly literal: (text: string) => string
  /** Takes a key of the RESOScript. */
  readonly given: (name: ParameterName, pinned: string) => ParameterChoice
  /** Makes up a value of the type that is none of those given; undefined when there is none to be had. */
  readonly unused: (texts: readonly string[]) => string | undefined
}

/** Chooses KeyField, KeyValue and KeyNotFound. */
export function keyParameters(source: ChoiceSource): readonly ParameterChoice[] {
  const { key, model } = source
  const { qualifiedName: type, facets } = model.underlying(key)
  const keyKind = keyKindOf(type, typeof facets.maxLength === 'number' ? facets.maxLength : undefined)
  const texts = keyKind === undefined ? [] : keysOf(source, type)
  return [keyField(source), keyValue(source, keyKind, texts), keyNotFound(source, keyKind, texts)]
}

function keyField(source: ChoiceSource): ParameterChoice {
  const { key, resource } = source
  const pinned = pinnedText(source, 'KeyField')
  const why = `the key of ${resource} in the metadata`
  if (pinned === undefined) return { kind: 'known', name: 'KeyField', text: key.name, origin: 'metadata', why }
  if (pinned === key.name) return given('KeyField', pinned)
  return unusable('KeyField', pinned, `not the key of ${resource}: that is ${key.name}`)
}

/** Chooses the key of a record in the middle: the first and the last ones are those that change most. */
function keyValue(source: ChoiceSource, keyKind: KeyKind | undefined, texts: readonly string[]): ParameterChoice {
  const name = 'KeyValue'
  const { key, resource } = source
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) return keyKind === undefined ? given(name, pinned) : keyKind.given(name, pinned)
  const text = texts[Math.floor(texts.length / 2)]
  if (keyKind !== undefined && text !== undefined) {
    const why = `the key of a record in the middle of ${counted(texts.length, 'record')} of ${resource}`
    return { kind: 'known', name, text: keyKind.literal(text), origin: 'records', why }
  }
  const reason = `${key.name} has no value of ${key.type.text} that could be asked for ${inSample(source)}`
  return notInSample(name, reason, 'EndpointResource to a Resource that has records')
}

function keyNotFound(source: ChoiceSource, keyKind: KeyKind | undefined, texts: readonly string[]): ParameterChoice {
  const name = 'KeyNotFound'
  const { key } = source
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) return keyKind === undefined ? given(name, pinned) : keyKind.given(name, pinned)
  const text = keyKind?.unused(texts)
  if (keyKind !== undefined && text !== undefined) {
    const why = `not the key of any record ${inSample(source)}`
    return { kind: 'known', name, text: keyKind.literal(text), origin: 'convention', why }
  }
  const reason = `there is no way to make up a value of ${key.name}, which is of ${key.type.text}`
  return notInSample(name, reason, 'EndpointResource to a Resource with another type of key')
}

function keysOf(source: ChoiceSource, type: string): readonly string[] {
  const complaintsOf = primitiveCheck({ kind: 'primitive', type }, {})
  return columnOf(source, source.key, (raw) => {
    if (raw === null || raw === '' || complaintsOf(raw).length > 0) return undefined
    const number = numberText(raw)
    return number === undefined ? String(raw) : plainNumber(number)
  }).items
}

/** Returns the kind of a type of key; undefined for types that no key of the Data Dictionary has. */
function keyKindOf(type: string, maxLength: number | undefined): KeyKind | undefined {
  const range = INTEGER_RANGES.get(type)
  if (range !== undefined) {
    const isInRange = (text: string) => isIntegerWithin(range, text)
    return {
      literal: bare,
      given: givenIf(isInRange, `not an ${type}: its values are written without apostrophes`),
      unused: (texts) => unusedInteger(type, texts.map(BigInt)),
    }
  }
  return type === 'Edm.String' ? stringKey(maxLength) : type === 'Edm.Guid' ? GUID : undefined
}

const bare = (text: string): string => text

const givenIf =
  (isLiteral: (text: string) => boolean, what: string) =>
  (name: ParameterName, pinned: string): ParameterChoice =>
    isLiteral(pinned) ? given(name, pinned) : unusable(name, pinned, what)

const stringKey = (maxLength: number | undefined): KeyKind => ({
  literal: stringLiteral,
  given: givenString,
  unused: (texts) => unusedText(new Set(texts), (attempt) => `${attempt}-no-such-record`.slice(0, maxLength)),
})

const GUID: KeyKind = {
  literal: bare,
  given: givenIf(
    (text) => SPELLINGS.guid.test(text),
    'not an Edm.Guid: 8-4-4-4-12 hexadecimal digits without apostrophes',
  ),
  unused: (texts) =>
    unusedText(new Set(texts), (attempt) => `00000000-0000-0000-0000-${String(attempt).padStart(12, '0')}`),
}
