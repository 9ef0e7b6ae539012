import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { fieldSubject, type OfferedField } from '../offered-elements'
import { type AboutSubject, defineRule } from '../rule'
import { declaredType, describeType } from './declared-type'

/**
 * A Resource or Collection Field expands to the EntityType of the Resource that the dictionary names as its source, or
 * to a type derived from it.
 */
export const fieldExpansion = defineRule({
  id: 'field-expansion',
  level: 'MUST',
  requirement: (sourceResource: string) => `expand to the ${sourceResource} Resource`,
  label: "Expansions to another Resource than the Data Dictionary's",
  source: 'RCP-40, Data Type Mappings: "Related Resource Expansion"',
  sentences: ['{field} MUST expand to the {resource} resource'],
  brokenBy: ['an expansion to another Resource'],
  allows: ['an expansion to a derived type'],
  judge,
})

function judge(
  about: AboutSubject<[sourceResource: string]>,
  model: EntityDataModel,
  field: OfferedField,
  sourceResource: string,
): Finding {
  const declared = declaredType(model, field.member)
  const target = model.resource(sourceResource)
  const leadsThere =
    target !== undefined &&
    declared.kind === 'navigation property' &&
    model.isSameOrDerived(declared.qualifiedName, target.qualifiedName)
  return {
    ...about(fieldSubject(field), sourceResource),
    outcome: leadsThere ? 'upheld' : 'violated',
    expected: target?.qualifiedName ?? `an EntityType called ${sourceResource}, which the metadata do not declare`,
    found: describeType(declared),
    evidence: metadataPosition(field.member.position),
    advice: `let the NavigationProperty lead to the EntityType of ${sourceResource}`,
  }
}
