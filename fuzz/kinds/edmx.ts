import { DictionaryIndex } from '../../support/dictionary/dictionary-index'
import { findingInOneLine } from '../../support/dictionary/format-finding'
import { readDataDictionary } from '../../support/dictionary/read-data-dictionary'
import { printableLines } from '../../support/dictionary/wording'
import { createMetadataReport } from '../../support/metadata/metadata-report'
import { decodeXml } from '../../support/metadata/read-xml'
import { advertisedPayload } from '../../support/payload/advertised-payload'
import { dictionaryFile } from '../../support/results/dictionary-file'
import { offeredNames } from '../../support/rules/offered-names'
import { noMetadataIn, validateMetadata } from '../../support/rules/validate-metadata'
import { findVariations } from '../../support/variations/find-variations'
import { DEFAULT_FUZZINESS } from '../../support/variations/variation'
import { openFileKind } from '../file-kind'
import type { Kind } from '../kind'
import { CSDL_MUTATIONS } from '../mutations/csdl'
import { xmlMutator } from '../mutations/xml'
import { elementsIn, xmlTreeIn } from '../mutations/xml-tree'
import { soundEdmx } from '../samples/edmx'

const OFFENCE = '<Property Name="Offence" Type="Edm.Strin"/>'

/** Tells whether an element still has the type that is not one. */
const offends = (bytes: Buffer): boolean => {
  const root = xmlTreeIn(bytes)
  return (
    root !== undefined &&
    elementsIn(root).some(({ node }) =>
      node.attributes.some(([name, value]) => name === 'Type' && value === 'Edm.Strin'),
    )
  )
}

/** Metadata of a server, as a run and the commands read them. */
export const edmx: Kind = {
  id: 'edmx',
  mostSeconds: 10,
  load: () => {
    const dictionary = new DictionaryIndex(readDataDictionary(dictionaryFile('2.0')))
    return openFileKind({
      originals: [
        { name: 'sound metadata', bytes: Buffer.from(soundEdmx()), verdict: 'conformant' },
        {
          name: 'metadata with a type that is not one',
          bytes: Buffer.from(soundEdmx(OFFENCE)),
          verdict: 'not conformant',
          offends,
        },
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

/** The order of elements means nothing. */
const sorted = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort()
