import { defect, legal } from './seams'

/** Makes pages so small that answers have nextLinks. */
const pageSize = (size: number): number => Math.min(size, 500)

/** Defects of the nextLinks of every Resource (OData JSON Format 4.01, 4.6.5). */
export const NEXT_LINK_DEFECTS = {
  'relative-next-link': legal(
    'pages have at most 500 records, and their nextLinks are relative to the URL of the request',
    { pageSize, nextLink: (link) => link.slice(link.lastIndexOf('/') + 1) },
  ),
  'cyclic-next-link': defect(
    'pages have at most 500 records, and their nextLinks lead back to the page that they stand on',
    { pageSize, nextLink: (_link, requested) => requested },
  ),
  'foreign-next-link': defect(
    'pages have at most 500 records, and their nextLinks lead to another origin, http://another-server.invalid',
    {
      pageSize,
      nextLink: (link) => link.replace(new URL(link).origin, 'http://another-server.invalid'),
    },
  ),
}
