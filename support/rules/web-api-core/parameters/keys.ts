import { counted } from '../../../dictionary/wording'
import { numberText } from '../../../payload/values/number-digits'
import { primitiveCheck } from '../../../payload/values/primitive-check'
import { columnOf } from '../target/choice/column'
import { type KeyKind, keyKind } from '../target/choice/key-kinds'
import { type Chosen, given, inSample, notInSample, pinnedText, unusable } from '../target/choice/parameters'
import { plainNumber } from '../target/choice/plain-number'
import type { ChoiceSource } from './choice'

/** KeyField, KeyValue and KeyNotFound. */
export function keyParameters(source: ChoiceSource): readonly Chosen[] {
  const { key, model } = source
  const { qualifiedName: type, facets } = model.underlying(key)
  const kind = keyKind(type, typeof facets.maxLength === 'number' ? facets.maxLength : undefined)
  const texts = kind === undefined ? [] : keysOf(source, type)
  return [keyField(source), keyValue(source, kind, texts), keyNotFound(source, kind, texts)]
}

function keyField(source: ChoiceSource): Chosen {
  const { key, resource } = source
  const pinned = pinnedText(source, 'KeyField')
  const why = `the key of ${resource} in the metadata`
  if (pinned === undefined) return { name: 'KeyField', text: key.name, origin: 'metadata', why }
  if (pinned === key.name) return given('KeyField', pinned)
  return unusable('KeyField', pinned, `not the key of ${resource}: that is ${key.name}`)
}

/** The key of a record in the middle: the first and the last ones are those that change most. */
function keyValue(source: ChoiceSource, kind: KeyKind | undefined, texts: readonly string[]): Chosen {
  const name = 'KeyValue'
  const { key, resource } = source
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) return kind === undefined ? given(name, pinned) : kind.given(name, pinned)
  const text = texts[Math.floor(texts.length / 2)]
  if (kind !== undefined && text !== undefined) {
    const why = `the key of a record in the middle of ${counted(texts.length, 'record')} of ${resource}`
    return { name, text: kind.literal(text), origin: 'records', why }
  }
  const reason = `${key.name} has no value of ${key.type.text} that could be asked for ${inSample(source)}`
  return notInSample(name, reason, 'EndpointResource to a Resource that has records')
}

function keyNotFound(source: ChoiceSource, kind: KeyKind | undefined, texts: readonly string[]): Chosen {
  const name = 'KeyNotFound'
  const { key } = source
  const pinned = pinnedText(source, name)
  if (pinned !== undefined) return kind === undefined ? given(name, pinned) : kind.given(name, pinned)
  const text = kind?.unused(texts)
  if (kind !== undefined && text !== undefined) {
    return {
      name,
      text: kind.literal(text),
      origin: 'convention',
      why: `not the key of any record ${inSample(source)}`,
    }
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
