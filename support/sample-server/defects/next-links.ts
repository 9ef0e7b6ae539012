import type { DefectTable } from './seams'

/** Small enough that answers have nextLinks. */
const pageSize = (size: number): number => Math.min(size, 500)

/** Where the nextLinks of every Resource lead (OData JSON Format 4.01, 4.6.5). */
export const NEXT_LINK_DEFECTS = {
  'relative-next-link': {
    description: 'pages have at most 500 records, and their nextLinks are relative to the URL of the request',
    legal: true,
    start: () => ({ pageSize, nextLink: (link) => link.slice(link.lastIndexOf('/') + 1) }),
  },
  'cyclic-next-link': {
    description: 'pages have at most 500 records, and their nextLinks lead back to the page that they stand on',
    start: () => ({ pageSize, nextLink: (_link, requested) => requested }),
  },
  'foreign-next-link': {
    description:
      'pages have at most 500 records, and their nextLinks lead to another origin, http://another-server.invalid',
    start: () => ({
      pageSize,
      nextLink: (link) => link.replace(new URL(link).origin, 'http://another-server.invalid'),
    }),
  },
} as const satisfies DefectTable
