import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { declaredNavigationProperties, declaredProperties, declaredResources } from './model/declarations'
import { faceted } from './model/faceted'

/**
 * Judges types and facets that a reader of the declared version cannot know as violated. Those that it can do without,
 * such as MaxLength="max", which limits nothing, are advisories.
 */
export const ofThisVersion = defineMetadataRule({
  id: 'of-this-version',
  level: 'MUST',
  requirement: 'use what the version of OData has that the document declares',
  label: 'Metadata with what another version of OData has',
  source: 'OData CSDL XML 4.01, sections 3.4, 7.2.2, 7.2.4 and 13.3',
  brokenBy: [
    'Edm.Untyped in 4.0',
    'a collection of Edm.Untyped in 4.0',
    'a floating scale in 4.0',
    'MaxLength="max" in 4.01',
    'a Singleton that says it is nullable, in 4.0',
  ],
  allows: ['Edm.Untyped in 4.01', 'a floating scale in 4.01', 'MaxLength="max" in 4.0'],
  faults: (model) => (model.odataVersion.trim() === '4.0' ? since401(model) : until40(model)),
})

const ADVICE_401 = 'declare Version="4.01" of Edmx, or write what 4.0 has'

function since401(model: EntityDataModel): Fault[] {
  const untyped = [...declaredProperties(model), ...declaredNavigationProperties(model)]
    .filter(({ member }) => member.type.qualifiedName === 'Edm.Untyped')
    .map(({ subject, member: { type, position } }) => ({
      subject,
      position,
      expected: 'a type of OData 4.0',
      found: `Type="${type.text}", which is of 4.01`,
      advice: ADVICE_401,
    }))
  const floating = faceted(model)
    .filter(({ own }) => own.scale === 'floating')
    .map(({ subject, position }) => ({
      subject,
      position,
      expected: 'a whole number or variable',
      found: 'Scale="floating", which is of 4.01',
      advice: ADVICE_401,
    }))
  const singletons = declaredResources(model).flatMap(({ subject, resource }): Fault[] =>
    resource.kind === 'Singleton' && resource.saysNullable
      ? [
          {
            subject,
            position: resource.position,
            expected: 'no attribute Nullable',
            found: 'Nullable, which is of 4.01',
            advice: ADVICE_401,
            level: 'SHOULD',
          },
        ]
      : [],
  )
  return [...untyped, ...floating, ...singletons]
}

const until40 = (model: EntityDataModel): Fault[] =>
  faceted(model)
    .filter(({ own }) => own.maxLength === 'max')
    .map(({ subject, position }) => ({
      subject,
      position,
      expected: 'a whole number, or no MaxLength',
      found: 'MaxLength="max", which is of 4.0',
      advice: 'remove MaxLength, which says the same',
      level: 'SHOULD',
    }))
