import { refusing } from '../queries'
import { type Defect, defect } from '../seams'
import { negating } from './changes'
import { KEY_AND_ONE, PAGE, type RequestForm, understood, when } from './request-form'

const FUNCTIONS = ['contains', 'startswith', 'endswith'] as const

/** `$top` of pages that are judged by the case. */
const LONG_PAGE = /^20$/
const SHORT_PAGE = /^(?!20$)([2-9]|\d{2,})$/

/** Returns the form of requests with a function whose text has a form. */
const calling = (name: string, text: string, $top = PAGE): RequestForm => ({
  $select: KEY_AND_ONE,
  $filter: new RegExp(String.raw`^${name}\(\w+,'${text}'\)$`),
  $top,
})

const named = <Suffix extends string>(suffix: Suffix, make: (name: string) => Defect) =>
  Object.fromEntries(FUNCTIONS.map((name) => [`core-filter-${name}${suffix}`, make(name)])) as Readonly<
    Record<`core-filter-${(typeof FUNCTIONS)[number]}${Suffix}`, Defect>
  >

/** Defects of functions of strings, each in one scenario of Web API Core (OData URL Conventions 4.01, 5.1.1.5). */
export const STRING_FUNCTION_DEFECTS = {
  ...named('', (name) =>
    defect(
      `$filter=${name}(Field,text) finds the records that do not meet it`,
      understood(when(calling(name, '[^%_]*', SHORT_PAGE), negating)),
    ),
  ),
  ...named('-percent', (name) =>
    defect(`% in ${name} stands for any characters`, understood(when(calling(name, '[^%]*%[^%]*'), negating))),
  ),
  ...named('-underscore', (name) =>
    defect(`_ in ${name} stands for any character`, understood(when(calling(name, '[^_]*_[^_]*'), negating))),
  ),
  // That the case is ignored is advised only.
  ...named('-case', (name) =>
    defect(
      `a page of 20 by ${name} is refused with status 400`,
      understood(when(calling(name, '[^%_]*', LONG_PAGE), refusing('$filter'))),
    ),
  ),
}
