import type { Finding } from '../../dictionary/finding'
import type { CoreTarget, EnumerationMode } from '../core-target'
import { nothingToJudge, notVerified } from '../judgement'
import { missingParameter } from './judging/core-about'

const NAMES: Readonly<Record<EnumerationMode, string>> = {
  EnumType: 'an EnumType',
  IsFlags: 'an EnumType with IsFlags',
  'Collection(EnumType)': 'a Collection of an EnumType',
  string: 'a string',
  'Collection(string)': 'a Collection of strings',
}

// Lookups may be declared in several ways (Web API Core, 2.4; RCP-32): a scenario about another one than that of the
// server is not offered.

export const judgeIsEnumType = (target: CoreTarget): Finding =>
  judgeMode(target, 'SingleValueLookupField', 'MAY have an EnumType', ['EnumType', 'IsFlags'])

export const judgeIsString = (target: CoreTarget): Finding =>
  judgeMode(target, 'SingleValueLookupField', 'MAY be a string', ['string'])

export const judgeIsFlags = (target: CoreTarget): Finding =>
  judgeMode(target, 'MultipleValueLookupField', 'MAY have an EnumType with IsFlags', ['IsFlags'])

export const judgeIsCollection = (target: CoreTarget): Finding =>
  judgeMode(target, 'MultipleValueLookupField', 'MAY be a Collection', ['Collection(EnumType)', 'Collection(string)'])

export const judgeIsCollectionOfStrings = (target: CoreTarget): Finding =>
  judgeMode(target, 'MultipleValueLookupField', 'MAY be a Collection of strings', ['Collection(string)'])

function judgeMode(
  target: CoreTarget,
  parameter: 'SingleValueLookupField' | 'MultipleValueLookupField',
  requirement: string,
  accepted: readonly EnumerationMode[],
): Finding {
  const field = target.parameters.get(parameter)
  const mode = parameter === 'SingleValueLookupField' ? target.singleMode : target.multipleMode
  const subject = field?.kind === 'known' ? `${target.resource}.${field.text}` : parameter
  const about = { rule: 'core-enumeration-mode', level: 'MAY', subject, requirement } as const
  if (field?.kind === 'missing') return missingParameter(about, field)
  if (mode === undefined) return notVerified(about, { kind: 'unknown', ...unknownMode(parameter) })
  if (!accepted.includes(mode)) return nothingToJudge(about, NAMES[mode])
  return { ...about, outcome: 'upheld', found: NAMES[mode] }
}

const unknownMode = (parameter: string) => ({
  reason: `nothing is known of the type of ${parameter}`,
  advice: `name a Field with a Lookup as ${parameter} in the RESOScript`,
})
