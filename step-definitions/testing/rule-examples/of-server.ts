import type { Finding } from '../../../support/dictionary/finding'
import { type DefectName, defectGroups, defects } from '../../../support/sample-server/defects'
import { type SampleServerOptions, startSampleServer } from '../../../support/sample-server/sample-server'
import { SampleClient } from '../../../support/sample-server/testing/sample-client'
import { isOfPayloads, resourceOf } from '../payload-defects'
import { runAgainstSampleServer, type SampleRun } from '../run-against-sample-server'
import { OVERLOOKED } from '../web-api-core-defects'
import { abridged } from './abridged'
import type { RuleExample } from './example'
import { findingIn } from './finding-in'

/** Names what to ask where a finding rests on several requests, or on none. */
const ASKED: Partial<Record<DefectName, string>> = {
  'lookup-name-without-records': "/Lookup?$filter=LookupName%20eq%20'MLSAreaMajor'&$top=1",
  'lookup-empty': '/Lookup?$top=1',
  'lookup-name-unused': "/Lookup?$filter=LookupName%20eq%20'SampleUnused'",
  'field-row-missing': "/Field?$filter=ResourceName%20eq%20'Property'%20and%20FieldName%20eq%20'ListPrice'",
  'payload-type-elsewhere': '/$metadata',
  'core-string-enum-single-lookup': "/Lookup?$filter=LookupName%20eq%20'StandardStatus'&$top=1",
}

/** For tests: returns the example that a defect of the sample server makes of rules. */
export async function exampleOfServer(
  rules: readonly string[],
  name: DefectName,
  allows: readonly string[],
): Promise<RuleExample> {
  const run = runOf(rules, name)
  const finding = findingIn(await runAgainstSampleServer({ ...run, defects: [name] }), rules)
  const path = ASKED[name] ?? (finding && pathOf(finding)) ?? '/$metadata'
  const representation = run.representation ?? 'string lookups'
  const headers = preferencesOf(finding)
  const answer = (names: readonly DefectName[]) =>
    answerOf(path, headers, { representation, recordsPerResource: run.recordsPerResource ?? 100, defects: names })
  const [wrong, right] = shownAnswers(await answer([name]), await answer(WITHOUT[name] ?? []))
  const shown = { what: defects[name].description, allows, ...(finding && { finding }) }
  if (wrong === right) {
    if (finding?.level !== 'MAY') throw new Error(`${path} shows nothing of ${name}: name another path in ASKED`)
    return { ...shown, wrong: '', language: 'http' }
  }
  const request = [
    `GET https://api.example.com/odata${decodeURIComponent(path)}`,
    ...Object.entries(headers).map(([header, value]) => `${header}: ${value}`),
  ].join('\n')
  return { ...shown, request, wrong, right, language: wrong.startsWith('<') ? 'xml' : 'http' }
}

/** Names what is right where the sample server without the defect has nothing of what it is about. */
const WITHOUT: Partial<Record<DefectName, readonly DefectName[]>> = {
  'payload-position-of-four': ['member-position-of-three'],
}

/** An answer: its metadata, or its head and what stands below. */
interface Answer {
  readonly head: string
  readonly body: string
}

/** Returns two answers as they are shown: without the head where it is the same, and without what tells nothing. */
function shownAnswers(wrong: Answer, right: Answer): readonly [wrong: string, right: string] {
  const [wrongBody, rightBody] = abridged(wrong.body, right.body)
  const shown = (head: string, body: string) => (wrong.head === right.head || head === '' ? body : `${head}\n${body}`)
  return [shown(wrong.head, wrongBody), shown(right.head, rightBody)]
}

const EVERY_CORE = ['features/web-api-core/**/*.feature']

function runOf(rules: readonly string[], name: DefectName): SampleRun {
  const isCore = rules.some((rule) => rule.startsWith('core-'))
  const { representation, tags, requestTimeout = 10 }: Partial<SampleRun> = OVERLOOKED[name] ?? {}
  if (isCore) {
    return {
      paths: EVERY_CORE,
      tags: tags ?? CORE_TAGS[name] ?? `@${name.replace(/^core-/, '')}`,
      requestTimeout,
      ...(representation === undefined ? {} : { representation }),
    }
  }
  if (isOfPayloads(name) || name in defectGroups.answers)
    return {
      paths: ['features/payload/v2.0/*.feature'],
      tags: `@${resourceOf(name)}`,
      requestTimeout: 10,
      recordsPerResource: 20,
    }
  return { paths: ['features/lookup-resource/*.feature'], requestTimeout: 10 }
}

/** The scenarios in which a defect shows that is not named after one. */
const CORE_TAGS: Partial<Record<DefectName, string>> = {
  'html-error-page': '@select',
  'awkward-lookups': '@filter-enum-single-has',
}

/** Returns the path of the request that a finding rests on, below the service root. */
function pathOf({ request, seenAt = [] }: Finding): string | undefined {
  const url = request?.url ?? seenAt[0]?.request?.url
  return url === undefined ? undefined : url.replace(/^https?:\/\/[^/]+\/odata/, '')
}

/** Returns the header of a request by which clients ask for small pages and the like. */
function preferencesOf(finding: Finding | undefined): Readonly<Record<string, string>> {
  const { Prefer } = finding?.request?.headers ?? {}
  return Prefer === undefined ? {} : { Prefer }
}

async function answerOf(
  path: string,
  asked: Readonly<Record<string, string>>,
  options: SampleServerOptions,
): Promise<Answer> {
  const server = await startSampleServer(options)
  try {
    const { status, headers, text: sent } = await new SampleClient(server).get(path, asked)
    const text = sent.replaceAll(server.origin, 'https://api.example.com')
    if (path === '/$metadata' && status === 200 && text.startsWith('<?xml')) return { head: '', body: text }
    const head = [
      `${status}`,
      ...['Content-Type', 'OData-Version'].flatMap((header) => {
        const value = headers.get(header)
        return value === null ? [] : [`${header}: ${value}`]
      }),
    ]
    return { head: head.join('\n'), body: prettyJson(text) }
  } finally {
    await server.close()
  }
}

function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}
