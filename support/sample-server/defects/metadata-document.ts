import type { MetadataDocument } from '../metadata-document'
import type { DefectTable } from './defect'

const answering = (document: MetadataDocument) => () => ({ metadata: () => document })

/** What stands at `$metadata` instead of an EDMX document. */
export const METADATA_DOCUMENT_DEFECTS = {
  'json-metadata': {
    description: '$metadata is JSON (OData CSDL JSON) instead of XML',
    start: answering({
      text: JSON.stringify({
        $Version: '4.01',
        $EntityContainer: 'org.reso.metadata.Default',
        'org.reso.metadata': {},
      }),
      contentType: 'application/json',
    }),
  },
  'html-metadata': {
    description: '$metadata is an HTML page with status 200',
    start: answering({ text: '<!DOCTYPE html><html><body>Please sign in</body></html>', contentType: 'text/html' }),
  },
  'empty-metadata': {
    description: '$metadata has no body',
    start: answering({ text: '', contentType: 'application/xml' }),
  },
} as const satisfies DefectTable
