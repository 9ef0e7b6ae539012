import type { RunFacts } from '../run-facts'

/** For tests: facts of a run on a metadata file, without any that may be missing. */
export const sampleFacts: RunFacts = {
  generatedOn: '2026-03-04T12:00:00.000Z',
  tool: { name: 'dd-acceptance', version: '1.2.3' },
  dictionary: { version: '2.0', workbook: { fileName: 'RESODataDictionary-2.0.xlsx', sha256: 'ab' } },
  underTest: 'metadata file my.xml',
  performanceOptOut: false,
}
