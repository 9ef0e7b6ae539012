import { defineMetadataRule } from './metadata-rule'

export const odataVersion = defineMetadataRule({
  id: 'odata-version',
  level: 'MUST',
  requirement: 'state the OData version 4.0 or 4.01',
  label: 'Metadata of another version than OData 4.0 or 4.01',
  source: 'OData CSDL XML 4.01, section 4, Attribute Version',
  brokenBy: ['OData 3', 'a version to come'],
  allows: ['OData 4.01'],
  faults: ({ odataVersion, position }) =>
    odataVersion === '4.0' || odataVersion === '4.01'
      ? []
      : [
          {
            subject: 'Edmx',
            position,
            expected: 'Version="4.0" or Version="4.01"',
            found: odataVersion === '' ? 'no Version' : `Version="${odataVersion}"`,
            advice: 'offer OData 4: write Version="4.0" on edmx:Edmx, and the document in the form of that version',
          },
        ],
})
