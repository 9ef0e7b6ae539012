import { abstractTypeUse } from './metadata/abstract-type-use'
import { annotationForm } from './metadata/annotation-form'
import { annotationPath } from './metadata/annotation-path'
import { annotationReference } from './metadata/annotation-reference'
import { annotationTarget } from './metadata/annotation-target'
import { annotationValue } from './metadata/annotation-value'
import { appliesTo } from './metadata/applies-to'
import { baseTerm } from './metadata/base-term'
import { baseTypeAttributes } from './metadata/base-type-attributes'
import { baseTypeKind } from './metadata/base-type-kind'
import { baseTypeResolves } from './metadata/base-type-resolves'
import { booleanLiteral } from './metadata/boolean-literal'
import { collectionNotNullable } from './metadata/collection-not-nullable'
import { collectionSaysNullable } from './metadata/collection-says-nullable'
import { containmentInCollection } from './metadata/containment-in-collection'
import { containmentPartner } from './metadata/containment-partner'
import { defaultValueFits } from './metadata/default-value-fits'
import { entityContainerDeclared } from './metadata/entity-container-declared'
import { entityContainerNotEmpty } from './metadata/entity-container-not-empty'
import { entitySetPath } from './metadata/entity-set-path'
import { enumHasMembers } from './metadata/enum-has-members'
import { enumMemberValue } from './metadata/enum-member-value'
import { enumUnderlyingType } from './metadata/enum-underlying-type'
import { enumValuesAllOrNone } from './metadata/enum-values-all-or-none'
import { enumValuesUnique } from './metadata/enum-values-unique'
import { extendedContainer } from './metadata/extended-container'
import { extendsResolves } from './metadata/extends-resolves'
import { facetApplies } from './metadata/facet-applies'
import { facetReadable } from './metadata/facet-readable'
import { flagsCombinedValues } from './metadata/flags-combined-values'
import { flagsMemberValues } from './metadata/flags-member-values'
import { importTarget } from './metadata/import-target'
import { keyDeclaredOnce } from './metadata/key-declared-once'
import { keyPartAlias } from './metadata/key-part-alias'
import { keyPartExists } from './metadata/key-part-exists'
import { keyPartNotNullable } from './metadata/key-part-not-nullable'
import { keyPartOnce } from './metadata/key-part-once'
import { keyPartPath } from './metadata/key-part-path'
import { keyPartType } from './metadata/key-part-type'
import { maxLengthPositive } from './metadata/max-length-positive'
import type { MetadataRule } from './metadata/metadata-rule'
import { navigationBindingPath } from './metadata/navigation-binding-path'
import { navigationBindingTarget } from './metadata/navigation-binding-target'
import { navigationBindingType } from './metadata/navigation-binding-type'
import { navigationBindingUnique } from './metadata/navigation-binding-unique'
import { navigationPropertyType } from './metadata/navigation-property-type'
import { noInheritanceCycle } from './metadata/no-inheritance-cycle'
import { odataVersion } from './metadata/odata-version'
import { ofThisVersion } from './metadata/of-this-version'
import { operationBound } from './metadata/operation-bound'
import { overloadReturnType } from './metadata/overload-return-type'
import { partnerFits } from './metadata/partner-fits'
import { partnerResolves } from './metadata/partner-resolves'
import { precisionInRange } from './metadata/precision-in-range'
import { propertyType } from './metadata/property-type'
import { referenceOnce } from './metadata/reference-once'
import { referentialConstraintNullable } from './metadata/referential-constraint-nullable'
import { referentialConstraintResolves } from './metadata/referential-constraint-resolves'
import { referentialConstraintType } from './metadata/referential-constraint-type'
import { reservedNamespace } from './metadata/reserved-namespace'
import { resourceEntityType } from './metadata/resource-entity-type'
import { resourceHasKey } from './metadata/resource-has-key'
import { scaleWithinPrecision } from './metadata/scale-within-precision'
import { simpleIdentifier } from './metadata/simple-identifier'
import { streamUse } from './metadata/stream-use'
import { typeDefinitionAnnotations } from './metadata/type-definition-annotations'
import { typeDefinitionFacets } from './metadata/type-definition-facets'
import { typeDefinitionUnderlyingType } from './metadata/type-definition-underlying-type'
import { typeReferenceResolves } from './metadata/type-reference-resolves'
import { uniqueAnnotations } from './metadata/unique-annotations'
import { uniqueContainerChildNames } from './metadata/unique-container-child-names'
import { uniqueEnumMemberNames } from './metadata/unique-enum-member-names'
import { uniqueKeyAlias } from './metadata/unique-key-alias'
import { uniqueMemberNames } from './metadata/unique-member-names'
import { uniqueNamespaces } from './metadata/unique-namespaces'
import { uniqueOverloads } from './metadata/unique-overloads'
import { uniqueParameterNames } from './metadata/unique-parameter-names'
import { uniqueSchemaChildNames } from './metadata/unique-schema-child-names'

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
      ofThisVersion,
      uniqueNamespaces,
      referenceOnce,
      reservedNamespace,
      simpleIdentifier,
      booleanLiteral,
      uniqueSchemaChildNames,
      uniqueMemberNames,
      uniqueContainerChildNames,
      uniqueEnumMemberNames,
      uniqueAnnotations,
      uniqueOverloads,
      overloadReturnType,
      uniqueParameterNames,
    ],
  },
  {
    purpose: 'What is referred to exists and fits',
    rules: [
      typeReferenceResolves,
      propertyType,
      streamUse,
      abstractTypeUse,
      navigationPropertyType,
      collectionNotNullable,
      collectionSaysNullable,
      partnerResolves,
      partnerFits,
      containmentInCollection,
      containmentPartner,
      referentialConstraintResolves,
      referentialConstraintType,
      referentialConstraintNullable,
      baseTypeResolves,
      baseTypeKind,
      noInheritanceCycle,
      baseTerm,
      baseTypeAttributes,
      typeDefinitionUnderlyingType,
      defaultValueFits,
      operationBound,
      entitySetPath,
    ],
  },
  {
    purpose: 'Every declared Resource can be found',
    rules: [
      entityContainerDeclared,
      entityContainerNotEmpty,
      extendsResolves,
      extendedContainer,
      resourceEntityType,
      navigationBindingUnique,
      navigationBindingPath,
      navigationBindingTarget,
      navigationBindingType,
      importTarget,
    ],
  },
  {
    purpose: 'Every Resource has a key, so that its records can be fetched one by one',
    rules: [
      resourceHasKey,
      keyDeclaredOnce,
      keyPartExists,
      keyPartPath,
      keyPartType,
      keyPartAlias,
      uniqueKeyAlias,
      keyPartNotNullable,
      keyPartOnce,
    ],
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
    rules: [
      facetReadable,
      maxLengthPositive,
      precisionInRange,
      scaleWithinPrecision,
      facetApplies,
      typeDefinitionFacets,
    ],
  },
  {
    purpose: 'Annotations can be read',
    rules: [
      annotationTarget,
      annotationForm,
      annotationReference,
      annotationPath,
      annotationValue,
      appliesTo,
      typeDefinitionAnnotations,
    ],
  },
]

/** The rules of all groups. */
export const MODEL_RULES: readonly MetadataRule[] = MODEL_RULE_GROUPS.flatMap(({ rules }) => rules)
