import type { QueryPage } from '../../query/run-query'
import { defect } from '../seams'
import { FUTURE, having, negating, sendingLast } from './changes'
import { filterForm } from './filter-form'
import { answered, KEY, KEY_AND_ONE, understood, when } from './request-form'

const COUNTED = { $select: KEY_AND_ONE, $count: /^true$/ }

const filtered = (writing: string) => ({ ...COUNTED, $filter: filterForm(writing) })

/** Makes a page the last one, whatever follows it. */
export const withoutNextLink = ({ nextSkipToken: _next, ...page }: QueryPage): QueryPage => page

/** Defects of server-driven paging, each in one scenario of Web API Core 2.1.0. */
export const PAGING_DEFECTS = {
  'core-next-link-top': defect(
    'a page of keys with $top=1 has a nextLink',
    answered({ $select: KEY, $top: /^1$/ }, (page) => ({ ...page, nextSkipToken: '1' })),
  ),
  'core-next-link-pages': defect(
    'pages without $top of which the count is asked for have no nextLink, unless they are filtered',
    answered(COUNTED, withoutNextLink),
  ),
  'core-next-link-filter-gt': defect(
    '$filter=ModificationTimestamp gt # without $top finds the records that do not meet it',
    understood(when(filtered('ModificationTimestamp gt #'), negating)),
  ),
  'core-next-link-filter-lt-now': defect(
    `$filter=ModificationTimestamp lt now() without $top brings as the last record of each page one of ${FUTURE}`,
    answered(filtered('ModificationTimestamp lt now()'), sendingLast(having('ModificationTimestamp', () => FUTURE))),
  ),
}
