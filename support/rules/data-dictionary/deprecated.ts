import type { Finding, SourcePosition } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import { type Annotated, annotationOf, STANDARD_NAME_TERM } from '../../metadata/annotations'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { declaredNavigationProperties, declaredProperties, enumTypes } from '../metadata/model/declarations'
import { type AboutSubject, defineRule } from '../rule'

/** One hint for the whole document, because servers annotate thousands of elements alike. */
export const standardNameDeprecated = defineRule({
  id: 'standard-name-deprecated',
  level: 'SHOULD',
  requirement: 'NOT be used, since RCP-40 deprecates it',
  label: 'StandardName annotations, which RCP-40 deprecates',
  source:
    'RCP-40, Fields: StandardName "has been deprecated. To convey display names of fields or lookups, the Field and Lookup Resources should be used"',
  sentences: ['the StandardName annotation SHOULD NOT be used'],
  brokenBy: ['a StandardName of a Field', 'a StandardName of a lookup value'],
  allows: ['a LookupName of a Field'],
  judge: (about, model: EntityDataModel): Finding => {
    const fields = annotatedFields(model)
    const members = annotatedMembers(model)
    const used = [counts(fields, 'Field'), counts(members, 'EnumType member')].flat()
    return hint(
      about,
      STANDARD_NAME_TERM,
      [...fields, ...members],
      used.join(', '),
      'give display names in the Field and Lookup Resources',
    )
  },
})

/** The notice is about a version to come, so that it is a hint. */
export const flagsDeprecated = defineRule({
  id: 'flags-deprecated',
  level: 'SHOULD',
  requirement: 'NOT be used, since RESO will deprecate it',
  label: 'EnumTypes with IsFlags, which RESO will deprecate',
  source:
    'RCP-40, Lookups: "RESO will eventually be deprecating OData IsFlags enumerations in favor of the Lookup resource"',
  sentences: ['IsFlags SHOULD NOT be used'],
  brokenBy: ['an EnumType with IsFlags'],
  allows: ['a Collection of an EnumType'],
  judge: (about, model: EntityDataModel): Finding => {
    const flags = enumTypes(model).filter(({ isFlags }) => isFlags)
    const named = flags.map(({ name, members }) => `${name} with ${counted(members.length, 'member')}`)
    return hint(
      about,
      'IsFlags',
      flags,
      `${counted(flags.length, 'EnumType')}: ${firstFew(named, 5)}`,
      'declare the Fields as Collection(...) of the EnumType, or use string lookups',
    )
  },
})

interface Placed {
  readonly name: string
  readonly position: SourcePosition
}

function hint(
  about: AboutSubject,
  subject: string,
  [first]: readonly Placed[],
  found: string,
  advice: string,
): Finding {
  if (first === undefined) return { ...about(subject), outcome: 'upheld', found: 'not used' }
  return { ...about(subject), outcome: 'advisory', found, evidence: metadataPosition(first.position), advice }
}

const counts = (used: readonly Placed[], thing: string): string[] =>
  used.length === 0
    ? []
    : [
        `${counted(used.length, thing)}: ${firstFew(
          used.map(({ name }) => name),
          3,
        )}`,
      ]

const annotatedFields = (model: EntityDataModel): Placed[] =>
  [...declaredProperties(model), ...declaredNavigationProperties(model)]
    .filter(({ member }) => hasStandardName(member))
    .map(({ subject, member }) => ({ name: subject, position: member.position }))

const annotatedMembers = (model: EntityDataModel): Placed[] =>
  enumTypes(model).flatMap((type) =>
    type.members.filter(hasStandardName).map(({ name, position }) => ({ name: `${type.name}.${name}`, position })),
  )

const hasStandardName = (element: Annotated): boolean => annotationOf(element, STANDARD_NAME_TERM) !== undefined
