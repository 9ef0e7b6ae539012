import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, describe, test } from 'node:test'
import { ExpressionBuilder, type ExpressionBuilderResult, getGherkinDiagnostics } from '@cucumber/language-service'
import { WasmParserAdapter } from '@cucumber/language-service/wasm'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { RULES } from '../support/rules/catalogue'

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort()

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8')

/** The files that the glue setting of the VS Code extension names. */
const glue = [...filesIn('step-definitions', '.steps.ts'), 'support/run/parameter-types.ts']

describe('IDE plugins find all sentences, through the language service of the VS Code extension', () => {
  let built: ExpressionBuilderResult

  before(async () => {
    const parsers = join(dirname(require.resolve('@cucumber/language-service')), '..', '..')
    const adapter = new WasmParserAdapter(parsers)
    await adapter.init()
    const sources = glue.map((path) => ({ languageName: 'tsx' as const, uri: path, content: read(path) }))
    built = new ExpressionBuilder(adapter).build(sources, [])
  })

  test('every step definition and parameter type is found in the source', () => {
    const declared = glue.flatMap((path) => read(path).match(/^(Given|When|Then|defineParameterType)\(/gm) ?? [])
    const parameterTypes = declared.filter((call) => call.startsWith('defineParameterType'))
    assert.deepEqual(built.errors, [])
    assert.equal(built.parameterTypeLinks.length, parameterTypes.length)
    assert.equal(built.expressionLinks.length, declared.length - parameterTypes.length)
  })

  test('rules name all sentences but the one that judges nothing, and no others', () => {
    const named = new Set(RULES.flatMap(({ sentences }) => sentences))
    const defined = built.expressionLinks.map(({ expression }) => expression.source)
    assert.deepEqual([...named, 'the metadata of the server under test'].toSorted(), defined.toSorted())
  })

  test('every step of every feature has exactly one definition', () => {
    const features = filesIn('features', '.feature')
    const faults = features.flatMap((path) => faultsOf(path, built))
    assert.ok(features.length > 100, `only ${features.length} features found`)
    assert.deepEqual(faults, [])
  })

  test('a typo in a data type or in a sentence is an undefined step', () => {
    const feature = [
      'Feature: Property',
      '  Scenario: ListPrice',
      '    When "ListPrice" exists in the "Property" metadata',
      '    Then "ListPrice" MUST be "Decimel" data type',
      '    And "ListPrice" MUST bee "Decimal" data type',
    ].join('\n')
    const expressions = built.expressionLinks.map(({ expression }) => expression)
    assert.deepEqual(
      getGherkinDiagnostics(feature, expressions).map(({ range, code }) => [range.start.line, code]),
      [
        [3, 'cucumber.undefined-step'],
        [4, 'cucumber.undefined-step'],
      ],
    )
  })
})

function faultsOf(path: string, { expressionLinks }: ExpressionBuilderResult): string[] {
  const text = read(path)
  const expressions = expressionLinks.map(({ expression }) => expression)
  const undefinedSteps = getGherkinDiagnostics(text, expressions).map(
    ({ range, message }) => `${path}:${range.start.line + 1} ${message}`,
  )
  const steps = new Set(text.match(/(?<=^\s*(?:Given|When|Then|And|But) ).*$/gm) ?? [])
  const ambiguous = [...steps].flatMap((step) => {
    const matches = expressions.filter((expression) => expression.match(step))
    return matches.length > 1 ? [`${path} ambiguous: ${step}`] : []
  })
  return [...undefinedSteps, ...ambiguous]
}
