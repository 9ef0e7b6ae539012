import type { Edit } from '../../../metadata/testing/base-edmx'

const EMAIL = '<TypeDefinition Name="Email" UnderlyingType="Edm.String" MaxLength="80"/>'

/** Adds to the Schema with the types, one in a line. */
export const declaring = (...children: readonly string[]): Edit => [EMAIL, `${EMAIL}${children.join('\n')}`]

/** Annotates a Field with a term of another document. */
export const annotating = (value: string, attributes = '', term = 'Core.Other'): Edit => [
  '<Property Name="Refreshments" Type="Edm.String"/>',
  `<Property Name="Refreshments" Type="Edm.String"><Annotation Term="${term}"${attributes}>${value}</Annotation></Property>`,
]

const OTHER = 'Annotation Core.Other of OpenHouse.Refreshments'

/** A defect that is an advisory about an annotation. */
export const advice = (what: string, edits: readonly Edit[], found: string, subject = OTHER) => ({
  what,
  edits,
  subject,
  found,
  outcome: 'advisory' as const,
})
