import { ignoring, refusing, replacing } from '../queries'
import { type Defect, defect } from '../seams'
import { inProperty, KEY, PAGE, type RequestForm, understood, when } from './request-form'

const KEYS_OF_A_PAGE: RequestForm = { $select: KEY, $top: PAGE }

const ASCENDING = /^ListingKey asc$/

const ignored = (description: string, form: RequestForm, option: string): Defect =>
  defect(description, understood(when(form, ignoring(option))))

/** Makes a defect: what stands in the parentheses of `$expand` is left out. */
const ignoredInside = (option: string): Defect => {
  const [name = ''] = option.split('=')
  const form = { ...KEYS_OF_A_PAGE, $expand: new RegExp(String.raw`^\w+\(\$${name.slice(1)}=`) }
  return defect(
    `${option} inside $expand is ignored`,
    understood(
      when(
        form,
        replacing('$expand', (expand) => expand.replace(/\(.*$/, '')),
      ),
    ),
  )
}

/** Defects of system query options, each in one scenario of Web API Core (OData Protocol 4.01, 11.2.6). */
export const OPTION_DEFECTS = {
  'core-top-negative': ignored('$top=-1 is ignored', { $select: KEY, $top: /^-1$/ }, '$top'),
  'core-top-not-a-number': ignored('$top=abc is ignored', { $select: KEY, $top: /^abc$/ }, '$top'),
  'core-skip-negative': ignored('$skip=-1 is ignored', { ...KEYS_OF_A_PAGE, $skip: /^-1$/ }, '$skip'),
  'core-skip-not-a-number': ignored('$skip=abc is ignored', { ...KEYS_OF_A_PAGE, $skip: /^abc$/ }, '$skip'),
  'core-count-not-boolean': ignored('$count=maybe is ignored', { ...KEYS_OF_A_PAGE, $count: /^maybe$/ }, '$count'),
  'core-option-search': ignored(
    '$search is ignored',
    { ...KEYS_OF_A_PAGE, $orderby: ASCENDING, $search: /^/ },
    '$search',
  ),
  'core-option-apply': ignored('$apply is ignored', { $apply: /^/, $top: PAGE }, '$apply'),
  'core-option-expand-top': ignoredInside('$top=0'),
  'core-option-expand-skip': ignoredInside('$skip=99999'),
  'core-option-expand-filter': ignoredInside('$filter=false'),
  'core-option-expand-count': ignoredInside('$count=true'),
  'core-skip-without-top': ignored(
    '$skip without $top is ignored',
    { $select: KEY, $orderby: ASCENDING, $skip: PAGE },
    '$skip',
  ),
  'core-select-navigation-property': defect(
    '$select of Media is refused with status 400',
    understood(when({ $select: /^ListingKey,Media$/, $top: PAGE }, refusing('$select'))),
  ),
  'core-property-value': defect(
    'a Field at its own path has its value in capital letters, with an exclamation mark',
    inProperty({
      entity: (record, requested) =>
        /\)\/\w+$/.test(new URL(requested).pathname)
          ? Object.fromEntries(
              Object.entries(record).map(([name, value]) => [name, `${String(value).toUpperCase()}!`] as const),
            )
          : record,
    }),
  ),
}
