import { closestName } from '../../dictionary/closest-name'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType, NavigationProperty, Property } from '../../metadata/model-elements'
import { REVIEW_FILE } from '../../variations/review'
import { fieldSubject } from '../offered-elements'
import { type AboutSubject, defineRule } from '../rule'

export const fieldSynonyms = defineRule({
  id: 'field-synonyms',
  level: 'MUST',
  requirement: 'NOT go by a synonym',
  label: 'Fields that go by a synonym of their standard name',
  source:
    'RCP-40, Additional Compliance Checking: "Synonyms MUST NOT be used at the resource or field level. If a synonym of these items is found within the server metadata, certification will fail"',
  sentences: [
    'that the following synonyms for {field} DO NOT exist in the {resource} metadata',
    'the following synonyms for {field} MUST NOT exist in the metadata',
  ],
  brokenBy: ['a Field beside its synonym'],
  allows: ['a synonym of a Field in another Resource'],
  judge,
})

/** A standard Field and the names that must not stand for it. */
export interface SynonymsOfField {
  readonly resourceName: string
  readonly fieldName: string
  readonly synonyms: readonly string[]
  /** Tells whether people have decided that a Field may keep its name. */
  readonly isSettled: (fieldName: string) => boolean
}

type Member = Property | NavigationProperty

function judge(
  about: AboutSubject,
  model: EntityDataModel,
  dictionary: DictionaryIndex,
  entityType: EntityType,
  field: SynonymsOfField,
): Finding {
  const found = field.synonyms.flatMap((synonym) => model.member(entityType, synonym) ?? [])
  const used = found.filter(({ name }) => !field.isSettled(name))
  const expected = `none of ${field.synonyms.join(', ')}`
  if (used.length === 0) {
    const none = found.length === 0 ? 'none' : `none that ${REVIEW_FILE} does not settle`
    return { ...about(fieldSubject(field)), outcome: 'upheld', expected, found: none }
  }
  return {
    ...about(fieldSubject(field)),
    outcome: 'violated',
    expected,
    found: used.map(({ name }) => name).join(', '),
    evidence: used.map(({ position }) => metadataPosition(position)).join('; '),
    advice: [...new Set(used.map((member) => adviceFor(member, model, dictionary, entityType, field)))].join('\n'),
  }
}

/** Returns what can be done: only a Field that the server lacks can be called by its standard name. */
function adviceFor(
  member: Member,
  model: EntityDataModel,
  dictionary: DictionaryIndex,
  entityType: EntityType,
  { resourceName, fieldName }: SynonymsOfField,
): string {
  const isThere = (name: string) => model.member(entityType, name) !== undefined
  if (member.kind === 'Property' || isExpansion(dictionary, resourceName, fieldName)) {
    return isThere(fieldName)
      ? `remove ${member.name}, since ${fieldName} is there, or settle it in ${REVIEW_FILE}`
      : `call the Field ${fieldName}`
  }
  const expansions = standardExpansions(member, model, dictionary, resourceName)
  const missing = expansions.filter((name) => !isThere(name))
  const standard = closestName(member.name, missing) ?? missing[0]
  if (standard !== undefined) return `call the expansion ${standard}`
  const [there] = expansions
  return there === undefined
    ? `give the expansion ${member.name} a name that is not a synonym of ${fieldName}, or settle it in ${REVIEW_FILE}`
    : `remove ${member.name}, since the expansion ${there} is there, or settle it in ${REVIEW_FILE}`
}

const isExpansion = (dictionary: DictionaryIndex, resourceName: string, fieldName: string): boolean =>
  dictionary.field(resourceName, fieldName)?.sourceResource !== undefined

/** Returns the standard expansions of a Resource that lead where a navigation property does. */
function standardExpansions(
  { type }: NavigationProperty,
  model: EntityDataModel,
  dictionary: DictionaryIndex,
  resourceName: string,
): readonly string[] {
  return dictionary
    .fields(resourceName)
    .filter(({ dataType }) => dataType === (type.isCollection ? 'Collection' : 'Resource'))
    .filter(({ sourceResource }) => {
      const target = sourceResource === undefined ? undefined : model.resource(sourceResource)
      return target !== undefined && model.isSameOrDerived(type.qualifiedName, target.qualifiedName)
    })
    .map(({ standardName }) => standardName)
}
