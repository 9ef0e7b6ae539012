import type { ByKind, ComparedElement, DataCompatibilityReport } from '../data-compatibility-report'

/** All elements that are compared. */
export type Union = Pick<DataCompatibilityReport, 'resources' | 'fields' | 'lookups'>

/** Elements of each kind, to make figures of. */
export function elementsByKind({ resources, fields, lookups }: Union): ByKind<readonly ComparedElement[]> {
  return {
    resources,
    fields,
    lookupValues: fields.flatMap(({ lookup }) => (lookup === undefined ? [] : (lookups[lookup]?.values ?? []))),
  }
}

/** The same figure of each kind. */
export const eachKind = <One, Other>(kinds: ByKind<One>, figure: (one: One) => Other): ByKind<Other> => ({
  resources: figure(kinds.resources),
  fields: figure(kinds.fields),
  lookupValues: figure(kinds.lookupValues),
})
