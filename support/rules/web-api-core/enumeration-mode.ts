import type { Finding } from '../../dictionary/finding'
import type { CoreTarget, EnumerationMode } from '../core-target'
import { nothingToJudge, notVerified } from '../judgement'
import { type AboutSubject, defineRule } from '../rule'
import { missingParameter } from './judging/core-findings'

/** A way of declaring Lookups that a scenario is about, e.g. `string`. */
export type DeclaredForm = keyof typeof FORMS

const NAMES: Readonly<Record<EnumerationMode, string>> = {
  EnumType: 'an EnumType',
  IsFlags: 'an EnumType with IsFlags',
  'Collection(EnumType)': 'a Collection of an EnumType',
  string: 'a string',
  'Collection(string)': 'a Collection of strings',
}

interface Form {
  readonly parameter: 'SingleValueLookupField' | 'MultipleValueLookupField'
  readonly requirement: string
  readonly accepted: readonly EnumerationMode[]
}

const single = (requirement: string, ...accepted: readonly EnumerationMode[]): Form => ({
  parameter: 'SingleValueLookupField',
  requirement,
  accepted,
})

const multiple = (requirement: string, ...accepted: readonly EnumerationMode[]): Form => ({
  parameter: 'MultipleValueLookupField',
  requirement,
  accepted,
})

const FORMS = {
  EnumType: single('have an EnumType', 'EnumType', 'IsFlags'),
  string: single('be a string', 'string'),
  IsFlags: multiple('have an EnumType with IsFlags', 'IsFlags'),
  Collection: multiple('be a Collection', 'Collection(EnumType)', 'Collection(string)'),
  'Collection of strings': multiple('be a Collection of strings', 'Collection(string)'),
} satisfies Readonly<Record<string, Form>>

/** Lookups may be declared in several ways: a scenario about another one than that of the server is not offered. */
export const enumerationMode = defineRule({
  id: 'core-enumeration-mode',
  level: 'MAY',
  requirement: (form: string) => form,
  label: 'Lookups that are declared in another way',
  source: 'Web API Core 2.0.0, 2.4; RCP-32',
  sentences: [
    'SingleValueLookupField has an EnumType',
    'SingleValueLookupField is a string',
    'MultipleValueLookupField has an EnumType with IsFlags',
    'MultipleValueLookupField is a Collection',
    'MultipleValueLookupField is a Collection of strings',
  ],
  brokenBy: [],
  allows: ['awkward-lookups'],
  judge,
})

function judge(aboutSubject: AboutSubject<[form: string]>, target: CoreTarget, form: DeclaredForm): Finding {
  const { parameter, requirement, accepted } = FORMS[form]
  const field = target.parameters.get(parameter)
  const mode = parameter === 'SingleValueLookupField' ? target.singleMode : target.multipleMode
  const subject = field?.kind === 'known' ? `${target.resource}.${field.text}` : parameter
  const about = aboutSubject(subject, requirement)
  if (field?.kind === 'missing') return missingParameter(about, field)
  if (mode === undefined) return notVerified(about, { kind: 'unknown', ...unknownMode(parameter) })
  if (!accepted.includes(mode)) return nothingToJudge(about, NAMES[mode])
  return { ...about, outcome: 'upheld', found: NAMES[mode] }
}

const unknownMode = (parameter: string) => ({
  reason: `nothing is known of the type of ${parameter}`,
  advice: `name a Field with a Lookup as ${parameter} in the RESOScript`,
})
