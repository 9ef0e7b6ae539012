import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../dictionary/project-root'

const reference = (name: string): string =>
  readFileSync(join(PROJECT_ROOT, 'features/data-dictionary/v2.0/reference', name), 'utf8')

/** For tests: the reference metadata of Data Dictionary 2.0, by what their Lookups are. */
export const REFERENCE = {
  EnumTypes: reference('metadata-enum-types.xml'),
  'string lookups': reference('metadata-string-lookups.xml'),
} as const

/** A change of the reference metadata. */
export type Change = (text: string) => string

/** For tests: replaces text once, after a marker; a change that changes nothing would prove nothing. */
export function change(text: string, after: string, from: string | RegExp, to: string): string {
  const start = text.indexOf(after)
  assert.ok(start >= 0, `${after} does not occur`)
  const changed = text.slice(start).replace(from, to)
  assert.notEqual(changed, text.slice(start), `${from} does not occur after ${after}`)
  return text.slice(0, start) + changed
}

/** For tests: a change in the EntityType of this name. */
export const inType =
  (name: string, from: string | RegExp, to: string): Change =>
  (text) =>
    change(text, `<EntityType Name="${name}">`, from, to)

/** For tests: a change in the EntityType Property. */
export const inProperty = (from: string | RegExp, to: string): Change => inType('Property', from, to)

/** For tests: a change in the EnumType of this name. */
export const inEnumType =
  (name: string, from: string | RegExp, to: string): Change =>
  (text) =>
    change(text, `<EnumType Name="${name}">`, from, to)

/** For tests: the members of the EnumType of this name. */
export const membersOf = (name: string): RegExp => new RegExp(`(?<=<EnumType Name="${name}">)[\\s\\S]*?(?=</EnumType>)`)

/** For tests: deletes the binding to an EntitySet of the former type, which would be a second defect. */
export const withoutBinding =
  (path: string): Change =>
  (text) =>
    change(text, '<EntitySet Name="Property"', new RegExp(`<NavigationPropertyBinding Path="${path}" [^>]*/>`), '')

/** For tests: several changes, one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((changed, next) => next(changed), text)
