import { DictionaryIndex } from '../../support/dictionary/dictionary-index'
import { findingInOneLine } from '../../support/dictionary/format-finding'
import { readDataDictionary } from '../../support/dictionary/read-data-dictionary'
import { printableLines } from '../../support/dictionary/wording'
import { createMetadataReport } from '../../support/metadata/metadata-report'
import { decodeXml } from '../../support/metadata/read-xml'
import { advertisedPayload } from '../../support/payload/read-advertised-payload'
import { dictionaryFile } from '../../support/results/dictionary-file'
import { offeredNames } from '../../support/rules/offered-names'
import { noMetadataIn, validateMetadata } from '../../support/rules/validate-metadata'
import { findVariations } from '../../support/variations/find-variations'
import { DEFAULT_FUZZINESS } from '../../support/variations/variation'
import { type Original, openFileKind } from '../file-kind'
import type { Kind } from '../kind'
import { CSDL_MUTATIONS } from '../mutations/csdl'
import { xmlMutator } from '../mutations/xml'
import { attributeOf, elementsIn, xmlTreeIn } from '../mutations/xml-tree'
import { soundEdmx } from '../samples/edmx'

/** Elements of an EntityType that make metadata invalid, by the attribute that does it. */
const OFFENCES = [
  { attribute: 'Type', value: 'Edm.Strin', element: '<Property Name="Offence" Type="Edm.Strin"/>' },
  {
    attribute: 'Nullable',
    value: 'perhaps',
    element: '<Property Name="Offence" Type="Edm.String" Nullable="perhaps"/>',
  },
  { attribute: 'MaxLength', value: '-1', element: '<Property Name="Offence" Type="Edm.String" MaxLength="-1"/>' },
  {
    attribute: 'Partner',
    value: 'Nowhere',
    element: '<NavigationProperty Name="Offence" Type="Self.Member" Partner="Nowhere"/>',
  },
] as const

/** Makes invalid metadata, and tells whether what is wrong is still in mutated ones. */
const invalid = ({ attribute, value, element }: (typeof OFFENCES)[number]): Original => ({
  name: `metadata with ${attribute}="${value}"`,
  bytes: Buffer.from(soundEdmx(element)),
  verdict: 'not conformant',
  offends: (bytes) => {
    const root = xmlTreeIn(bytes)
    return root !== undefined && elementsIn(root).some(({ node }) => attributeOf(node, attribute) === value)
  },
})

/** Metadata of a server, as a run and the commands read them. */
export const edmx: Kind = {
  id: 'edmx',
  mostSeconds: 10,
  load: () => {
    const dictionary = new DictionaryIndex(readDataDictionary(dictionaryFile('2.0')))
    return openFileKind({
      originals: [
        { name: 'sound metadata', bytes: Buffer.from(soundEdmx()), verdict: 'conformant' },
        ...OFFENCES.map(invalid),
      ],
      mutate: xmlMutator(CSDL_MUTATIONS),
      read: async (bytes) => {
        const text = decodeXml(bytes)
        const mistake = noMetadataIn('metadata.xml', text)
        if (mistake !== undefined) throw new Error(mistake)
        const { valid, findings, model } = await validateMetadata(text)
        // As the terminal shows them.
        const said = printableLines(findings.map(findingInOneLine).join('\n'))
        if (model === undefined || !valid) return { verdict: 'not conformant', said }
        const report = createMetadataReport(model, { version: '2.0', generatedOn: '' })
        const names = offeredNames(report, dictionary)
        const variations = findVariations(names, dictionary, { fuzziness: DEFAULT_FUZZINESS })
        advertisedPayload(model, undefined)
        return { verdict: 'conformant', said, meaning: sorted([...report.fields, ...report.lookups, ...variations]) }
      },
    })
  },
}

/** The order of elements means nothing, and that of the annotations of an element neither. */
const sorted = (items: readonly object[]): readonly string[] =>
  items
    .map((item) =>
      JSON.stringify(
        'annotations' in item && Array.isArray(item.annotations)
          ? { ...item, annotations: sorted(item.annotations) }
          : item,
      ),
    )
    .sort()
