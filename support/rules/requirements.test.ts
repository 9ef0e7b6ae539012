import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writtenScenarios } from '../../generator/sentences/judging-scenarios'
import { RULES } from './catalogue'
import { CSDL_STATEMENTS } from './csdl-statements'
import { REQUIREMENTS } from './requirements'

const JUDGED = REQUIREMENTS.flatMap(({ verdict, ...requirement }) =>
  verdict.kind === 'judged' ? [{ ...requirement, ...verdict }] : [],
)

const known = new Set(RULES.map(({ id }) => id))

test('requirements have a number of their own, a sentence, and what judges them or a reason', () => {
  assert.equal(new Set(REQUIREMENTS.map(({ number }) => number)).size, REQUIREMENTS.length)
  assert.equal(new Set(REQUIREMENTS.map(({ document, text }) => `${document} ${text}`)).size, REQUIREMENTS.length)
  for (const { number, text, verdict } of REQUIREMENTS) {
    assert.match(number, /^(?:DD|LR|FR|CT|WA|WQ|WE)-\d+$/)
    assert.match(text, /^[\w$@].*[.)]$/, number)
    if (verdict.kind === 'judged') assert.ok(verdict.rules.length > 0, number)
    else assert.ok(verdict.reason.length > 10, number)
  }
})

test('numbers go up within their letters', () => {
  for (const letters of ['DD', 'LR', 'FR', 'CT', 'WA', 'WQ', 'WE']) {
    const own = REQUIREMENTS.flatMap(({ number }) =>
      number.startsWith(`${letters}-`) ? [Number(number.slice(3))] : [],
    )
    assert.deepEqual(
      own,
      own.map((_, index) => index + 1),
    )
  }
})

test('a covered requirement has rules that exist', () => {
  const gone = JUDGED.flatMap(({ number, rules }) =>
    rules.filter((id) => !known.has(id)).map((id) => `${number} is judged by ${id}`),
  )
  assert.deepEqual(gone, [])
})

describe('a rule names a requirement that is in the list', () => {
  for (const { id, level, source } of RULES) {
    test(`${id} of level ${level}: ${source}`, () => {
      for (const { document, places } of namedIn(source)) {
        const own = JUDGED.filter((requirement) => requirement.document === document && requirement.rules.includes(id))
        assert.ok(own.length > 0, `no requirement of ${document} names ${id}`)
        for (const place of places) {
          const names = own.map((requirement) => requirement.place)
          assert.ok(
            names.includes(place),
            `${document}, ${place} names no requirement of ${id}, but ${names.join('; ')} do`,
          )
        }
      }
    })
  }
})

test('every rule is asked for by a requirement, a statement of CSDL, or OData alone', () => {
  const stated = new Set([
    ...JUDGED.flatMap(({ rules }) => rules),
    ...CSDL_STATEMENTS.flatMap(({ verdict }) => (verdict.kind === 'judged' ? verdict.rules : [])),
  ])
  assert.deepEqual(
    RULES.filter(({ id }) => !stated.has(id)).map(({ id }) => id),
    [],
  )
})

describe('scenarios of Web API Core', () => {
  const scenarios = writtenScenarios().filter(({ path }) => path.startsWith('features/web-api-core/'))

  test('that a requirement names exist, and ask for one of its rules', () => {
    const wrong = JUDGED.flatMap(({ number, rules, scenarios: named }) =>
      named
        .filter((tag) => !scenarios.some((one) => one.tags.includes(tag) && one.rules.some((id) => rules.includes(id))))
        .map((tag) => `${number} @${tag}`),
    )
    assert.deepEqual(wrong, [])
  })

  test('that have a tag of their own are named by a requirement', () => {
    const shared = new Set(['core-endorsement', 'add-edit-endorsement', 'filter-enum-ne', '2.0.0', '2.1.0'])
    const named = new Set(JUDGED.flatMap((requirement) => requirement.scenarios))
    const tags = new Set(scenarios.flatMap((scenario) => scenario.tags).filter((tag) => !shared.has(tag)))
    assert.deepEqual(
      [...tags].filter((tag) => !named.has(tag)),
      [],
    )
  })
})

/** Returns the documents of RESO that a source names, each with its sections. */
function namedIn(source: string): { readonly document: string; readonly places: readonly string[] }[] {
  return ['RCP-40', 'RCP-33', 'Web API Core 2.0.0', 'Web API Core 2.1.0'].flatMap((document) => {
    const parts = source.split('; ').filter((part) => part.startsWith(document))
    return parts.map((part) => ({ document, places: placesIn(part.slice(document.length)) }))
  })
}

/** Places stand behind a comma, before a colon with the words of the standard: `, Resources: "..."`, `, 2.2 and 2.5`. */
function placesIn(rest: string): readonly string[] {
  const [, named = ''] = /^, ([^:",]+)/.exec(rest) ?? []
  const place = named.trim()
  return place === ''
    ? []
    : place.split(' and ').length > 1 && /^\d|testing/.test(place)
      ? place.split(' and ')
      : [place]
}
