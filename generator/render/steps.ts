import type { Field, Lookup } from '../../support/dictionary/data-dictionary'

/** A step of a scenario, with the cells of its table; no rows for a step without one. */
export interface Step {
  readonly keyword: 'Given' | 'When' | 'Then' | 'And' | 'But'
  readonly text: string
  readonly rows: TableRows
}

/** The cells of a table, row by row. */
export type TableRows = readonly (readonly string[])[]

/** Makes a step, without a table unless it has rows. */
export const step = (keyword: Step['keyword'], text: string, rows: TableRows = []): Step => ({ keyword, text, rows })

/** Returns the table with the standard values of a Lookup. */
export const lookupRows = ({ values }: Lookup): TableRows => [
  ['LegacyODataValue', 'StandardLookupValue'],
  ...values.map((value) => [value.legacyODataValue, value.standardLookupValue]),
]

/** Every feature starts from metadata that have passed validation. */
export const backgroundStep: Step = step('Given', 'valid metadata of the server under test')

/**
 * Returns the steps that test a Field, in the words and the order of the sample tests of RCP-40.
 *
 * @param standardValues the table of the Lookup that the Field refers to, if any.
 */
export function stepsOf(field: Field, standardValues: TableRows = []): readonly Step[] {
  const { standardName: name, resourceName } = field
  return [
    ...synonymSteps(field),
    step('When', `"${name}" exists in the "${resourceName}" metadata`),
    step('Then', `"${name}" MUST be "${field.dataType}" data type`),
    ...given(field.sourceResource, (source) => step('And', `"${name}" MUST expand to the "${source}" resource`)),
    ...sizeSteps(field),
    ...lookupSteps(field, standardValues),
  ]
}

const synonymSteps = ({ standardName, resourceName, synonyms }: Field): readonly Step[] =>
  synonyms.length === 0
    ? []
    : [
        step(
          'Given',
          `that the following synonyms for "${standardName}" DO NOT exist in the "${resourceName}" metadata`,
          synonyms.map((synonym) => [synonym]),
        ),
      ]

/** Returns steps for sizes. Those of texts with standard values are not tested: the values themselves are. */
function sizeSteps({ standardName: name, dataType, maxLength, precision, scale }: Field): readonly Step[] {
  const should = (what: string, suggestion: string) => (size: number) =>
    step('And', `"${name}" ${what} SHOULD be equal to the RESO Suggested Max ${suggestion} of ${size}`)
  return [
    ...(dataType === 'String' ? given(maxLength, should('length', 'Length')) : []),
    ...given(precision, should('precision', 'Precision')),
    ...given(scale, should('scale', 'Scale')),
  ]
}

function lookupSteps({ standardName: name, lookupStatus }: Field, rows: TableRows): readonly Step[] {
  switch (lookupStatus) {
    case 'Locked with Enumerations':
      return [
        step('And', `"${name}" MUST contain at least one of the following standard lookups`, rows),
        step('And', `"${name}" MUST contain only standard enumerations`),
      ]
    case 'Open with Enumerations':
      return [
        step('And', `"${name}" MAY contain any of the following standard lookups`, rows),
        step('But', `"${name}" MUST NOT contain any similar lookups`),
      ]
    default:
      return []
  }
}

const given = <Value>(value: Value | undefined, toStep: (value: Value) => Step): readonly Step[] =>
  value === undefined ? [] : [toStep(value)]
