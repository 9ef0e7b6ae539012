import { baseTypeKind } from './base-type-kind'
import { baseTypeResolves } from './base-type-resolves'
import { entityContainerDeclared } from './entity-container-declared'
import { entityContainerNotEmpty } from './entity-container-not-empty'
import { enumHasMembers } from './enum-has-members'
import { enumMemberValue } from './enum-member-value'
import { enumUnderlyingType } from './enum-underlying-type'
import { enumValuesAllOrNone } from './enum-values-all-or-none'
import { enumValuesUnique } from './enum-values-unique'
import { extendsResolves } from './extends-resolves'
import { facetApplies } from './facet-applies'
import { facetReadable } from './facet-readable'
import { flagsCombinedValues } from './flags-combined-values'
import { flagsMemberValues } from './flags-member-values'
import { keyDeclaredOnce } from './key-declared-once'
import { keyPartAlias } from './key-part-alias'
import { keyPartExists } from './key-part-exists'
import { keyPartNotNullable } from './key-part-not-nullable'
import { keyPartType } from './key-part-type'
import { maxLengthPositive } from './max-length-positive'
import type { MetadataRule } from './metadata-rule'
import { navigationBindingPath } from './navigation-binding-path'
import { navigationBindingTarget } from './navigation-binding-target'
import { navigationPropertyType } from './navigation-property-type'
import { noInheritanceCycle } from './no-inheritance-cycle'
import { odataVersion } from './odata-version'
import { partnerResolves } from './partner-resolves'
import { precisionInRange } from './precision-in-range'
import { propertyType } from './property-type'
import { referentialConstraintResolves } from './referential-constraint-resolves'
import { reservedNamespace } from './reserved-namespace'
import { resourceEntityType } from './resource-entity-type'
import { resourceHasKey } from './resource-has-key'
import { scaleWithinPrecision } from './scale-within-precision'
import { simpleIdentifier } from './simple-identifier'
import { typeDefinitionUnderlyingType } from './type-definition-underlying-type'
import { typeReferenceResolves } from './type-reference-resolves'
import { uniqueContainerChildNames } from './unique-container-child-names'
import { uniqueEnumMemberNames } from './unique-enum-member-names'
import { uniqueMemberNames } from './unique-member-names'
import { uniqueNamespaces } from './unique-namespaces'
import { uniqueSchemaChildNames } from './unique-schema-child-names'

/** Rules of the Entity Data Model that have one purpose. */
export interface ModelRuleGroup {
  /** The purpose, as the feature says it. */
  readonly purpose: string
  readonly rules: readonly MetadataRule[]
}

/** Every rule of the Entity Data Model, in the order in which features and findings show them. */
export const MODEL_RULE_GROUPS: readonly ModelRuleGroup[] = [
  {
    purpose: 'Names are identifiers, and one name means one thing',
    rules: [
      odataVersion,
      uniqueNamespaces,
      reservedNamespace,
      simpleIdentifier,
      uniqueSchemaChildNames,
      uniqueMemberNames,
      uniqueContainerChildNames,
      uniqueEnumMemberNames,
    ],
  },
  {
    purpose: 'What is referred to exists and fits',
    rules: [
      typeReferenceResolves,
      propertyType,
      navigationPropertyType,
      partnerResolves,
      referentialConstraintResolves,
      baseTypeResolves,
      baseTypeKind,
      noInheritanceCycle,
      typeDefinitionUnderlyingType,
    ],
  },
  {
    purpose: 'Every declared Resource can be found',
    rules: [
      entityContainerDeclared,
      entityContainerNotEmpty,
      extendsResolves,
      resourceEntityType,
      navigationBindingPath,
      navigationBindingTarget,
    ],
  },
  {
    purpose: 'Every Resource has a key, so that its records can be fetched one by one',
    rules: [resourceHasKey, keyDeclaredOnce, keyPartExists, keyPartType, keyPartAlias, keyPartNotNullable],
  },
  {
    purpose: 'Enumerations list distinct values',
    rules: [
      enumUnderlyingType,
      enumHasMembers,
      enumMemberValue,
      enumValuesAllOrNone,
      flagsMemberValues,
      enumValuesUnique,
      flagsCombinedValues,
    ],
  },
  {
    purpose: 'Facets are readable and consistent',
    rules: [facetReadable, maxLengthPositive, precisionInRange, scaleWithinPrecision, facetApplies],
  },
]

/** The rules of all groups. */
export const MODEL_RULES: readonly MetadataRule[] = MODEL_RULE_GROUPS.flatMap(({ rules }) => rules)
