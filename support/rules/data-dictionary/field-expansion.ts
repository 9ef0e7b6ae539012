import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { declaredType, describeType } from './declared-type'
import { fieldSubject, type OfferedField } from './offered-field'

/**
 * A Resource or Collection Field expands to the EntityType of the Resource that the dictionary names as its source, or
 * to a type derived from it (RCP-40, Data Type Mappings: "Related Resource Expansion").
 */
export function judgeExpansion(model: EntityDataModel, field: OfferedField, sourceResource: string): Finding {
  const declared = declaredType(model, field.member)
  const target = model.resource(sourceResource)
  const leadsThere =
    target !== undefined &&
    declared.kind === 'navigation property' &&
    model.isSameOrDerived(declared.qualifiedName, target.qualifiedName)
  return {
    rule: 'field-expansion',
    level: 'MUST',
    outcome: leadsThere ? 'upheld' : 'violated',
    subject: fieldSubject(field),
    requirement: `MUST expand to the ${sourceResource} Resource`,
    expected: target?.qualifiedName ?? `an EntityType called ${sourceResource}, which the metadata do not declare`,
    found: describeType(declared),
    evidence: metadataPosition(field.member.position),
    advice: `let the NavigationProperty lead to the EntityType of ${sourceResource}`,
  }
}
