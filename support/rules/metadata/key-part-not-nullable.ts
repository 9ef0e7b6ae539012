import { defineMetadataRule } from './metadata-rule'
import { keyParts } from './model/key-parts'

/** A MUST of OData, but the reference metadata of RESO leave every key nullable: it cannot fail a server. */
export const keyPartNotNullable = defineMetadataRule({
  id: 'key-part-not-nullable',
  level: 'SHOULD',
  requirement: 'NOT be nullable',
  label: 'Key Fields that may be null',
  source: 'OData CSDL XML 4.01, section 6.5',
  advisory: "RESO's reference metadata leave every key nullable",
  brokenBy: ['a nullable key part'],
  allows: ['a property beside the key that may be null'],
  faults: (model) =>
    keyParts(model).flatMap(({ owner, part, target }) => {
      if (typeof target === 'string' || target.kind !== 'Property' || !target.nullable) return []
      return {
        subject: `${owner.name}.${part.name}`,
        position: target.position,
        expected: 'Nullable="false", since it is part of the key',
        found: 'nullable, which is the default',
        advice: `add Nullable="false" to the Property ${target.name}`,
      }
    }),
})
