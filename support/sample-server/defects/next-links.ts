import type { DefectTable } from './defect'

/** Where the nextLinks of every Resource lead (OData JSON Format 4.01, 4.6.5). */
export const NEXT_LINK_DEFECTS = {
  'relative-next-link': {
    description: 'nextLinks are relative to the URL of the request',
    legal: true,
    start: () => ({ nextLink: (link) => link.slice(link.lastIndexOf('/') + 1) }),
  },
  'cyclic-next-link': {
    description: 'nextLinks lead back to the page that they stand on',
    start: () => ({ nextLink: (_link, requested) => requested }),
  },
  'foreign-next-link': {
    description: 'nextLinks lead to another origin, http://another-server.invalid',
    start: () => ({ nextLink: (link) => link.replace(new URL(link).origin, 'http://another-server.invalid') }),
  },
} as const satisfies DefectTable
