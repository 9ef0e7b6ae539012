import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { CoreExchange } from '../core-request'
import { type AboutSubject, defineRule } from '../rule'
import { broken, requestSubject } from './judging/core-findings'
import { readPage } from './judging/linked-pages'

/**
 * An answer that has all that `$top` asks for is not a partial set, so that it has no nextLink (OData Protocol 4.01,
 * 11.2.6.3 and 11.2.6.7; Web API Core 2.1.0, Server-Driven Paging).
 */
export const noNextLink = defineRule({
  id: 'core-no-next-link',
  level: 'MUST',
  requirement: 'be answered without a nextLink',
  label: 'nextLinks where there is no further page',
  source: 'Web API Core 2.1.0, Server-Driven Paging; OData Protocol 4.01, 11.2.6.3 and 11.2.6.7',
  sentences: ['the answer MUST NOT have a nextLink'],
  brokenBy: ['core-next-link-top'],
  allows: ['annotated-records'],
  judge,
})

function judge(aboutSubject: AboutSubject, exchange: CoreExchange): Finding {
  const about = aboutSubject(requestSubject(exchange))
  const top = exchange.request.options['$top'] ?? 'all'
  const expected = `no more than $top=${top} asks for, and no nextLink`
  const advice = 'give a nextLink only where records are left that the request asks for'
  const page = readPage(exchange)
  if (page.kind === 'no page') return broken(about, exchange, { expected, found: page.found, advice })
  const came = counted(page.records.length, 'record')
  if (page.records.length > Number(top)) {
    return broken(about, exchange, { expected, found: came, advice: 'answer no more records than $top says' })
  }
  if (page.nextLink === undefined) return { ...about, outcome: 'upheld', found: `${came} and no nextLink` }
  return broken(about, exchange, { expected, found: `${came} and a nextLink`, advice })
}
