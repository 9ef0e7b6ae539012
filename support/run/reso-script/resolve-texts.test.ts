import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ConfigurationError } from '../../dictionary/command-line'
import { CONNECTION, mistakesIn, readScript, scriptOf } from '../testing/script-file'
import { type Environment, resolveTexts } from './resolve-texts'
import { ScriptProblems } from './script-problems'

/** Resolves texts by name, each on a line of its own; what is wrong comes as `line: message`. */
function resolve(texts: Readonly<Record<string, string>>, environment: Environment = {}) {
  const problems = new ScriptProblems('')
  const written = Object.entries(texts).map(([name, text], index) => ({ name, text, line: index + 1 }))
  const resolved = resolveTexts(written, environment, problems)
  const values = Object.fromEntries(written.map((text) => [text.name, resolved.get(text)]))
  const mistakes = problems.hasErrors ? problems.asError().message.replaceAll(/^:/gm, '').split('\n') : []
  return { values, mistakes }
}

const resolved = (text: string, environment: Environment): string | undefined =>
  resolve({ text }, environment).values['text']

test('placeholders stand for texts of both kinds, in any order and depth', () => {
  const { values, mistakes } = resolve({
    Url: '*ClientSettings_Root*/*Parameter_Path*?$select=*',
    Parameter_Path: "*Parameter_Name*('*ClientSettings_Key*')",
    ClientSettings_Key: '*Parameter_Name*1',
    Parameter_Name: 'Property',
    ClientSettings_Root: 'https://api.example.com',
    ClientSettings_Empty: '',
    Parameter_Quirk: 'Parameter_Name*?x=*ClientSettings_Empty*',
  })
  assert.deepEqual(mistakes, [])
  assert.equal(values['Url'], "https://api.example.com/Property('Property1')?$select=*")
  assert.equal(values['Parameter_Quirk'], 'Property?x=')
})

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the syntax of the file.
test('variables are replaced anywhere, and their values are taken literally', () => {
  const environment = { HOST: 'api.example.com', SECRET: ' a*Parameter_X*${HOST}b\n' }
  assert.equal(resolved('https://${HOST}/odata/${HOST}', environment), 'https://api.example.com/odata/api.example.com')
  assert.equal(resolved('${SECRET}', environment), 'a*Parameter_X*${HOST}b')
})

test('a variable that is not set or empty is named with its text', () => {
  const texts = { ClientSettings_WebAPIURI: 'https://${NO_HOST}/', Parameter_A: '${BLANK}', Url: '${toString}' }
  assert.deepEqual(resolve(texts, { BLANK: ' ' }).mistakes, [
    '1: WebAPIURI needs the environment variable NO_HOST, which is not set or empty: set it',
    '2: Parameter A needs the environment variable BLANK, which is not set or empty: set it',
    '3: Url needs the environment variable toString, which is not set or empty: set it',
  ])
})

test('a part of a secret that looks like a name is not shown', () => {
  const secrets = { ClientSettings_BearerToken: 'a${MARK}b', ClientSettings_ClientSecret: 'a*Parameter_MARK*b' }
  assert.deepEqual(resolve(secrets).mistakes, [
    '1: BearerToken needs an environment variable, which is not set or empty: set it',
    '2: ClientSecret refers to a placeholder, which is not in this file (ClientSettings_ClientSecret -> a placeholder): ' +
      'add it or correct the name',
  ])
  assert.match(resolve({ ClientSettings_BearerToken: '${TOKEN}' }).mistakes.join(), /the environment variable TOKEN,/)
  assert.match(resolve({ ClientSettings_TokenURI: '${HOST}/token' }).mistakes.join(), /the environment variable HOST,/)
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the syntax of the file.

test('a name that is not in the file is said once, with the chain that leads there', () => {
  const texts = { Url: '*Parameter_A*', Parameter_A: '*ClientSettings_B*', ClientSettings_B: 'x*Parameter_C*' }
  const { values, mistakes } = resolve(texts)
  assert.deepEqual(mistakes, [
    '3: B refers to Parameter_C, which is not in this file (Url -> Parameter_A -> ClientSettings_B -> Parameter_C): ' +
      'add it or correct the name',
  ])
  assert.deepEqual(values, { Url: undefined, Parameter_A: undefined, ClientSettings_B: undefined })
})

test('a circle is said once, with its chain, by the line that closes it', () => {
  const { values, mistakes } = resolve({
    Url: '*Parameter_A*',
    Parameter_A: '*ClientSettings_B*',
    ClientSettings_B: '*Parameter_A*',
    Parameter_Self: '*Parameter_Self*',
    Parameter_Good: 'x',
  })
  assert.deepEqual(mistakes, [
    '3: placeholders lead in a circle (Parameter_A -> ClientSettings_B -> Parameter_A): write a value instead of one of them',
    '4: placeholders lead in a circle (Parameter_Self -> Parameter_Self): write a value instead of one of them',
  ])
  assert.deepEqual(
    Object.entries(values).filter(([, value]) => value !== undefined),
    [['Parameter_Good', 'x']],
  )
})

test('a loose placeholder is named with its text', () => {
  assert.deepEqual(resolve({ Parameter_A: 'x *Parameter_B' }).mistakes, [
    '1: Parameter A: a placeholder lacks an asterisk: write *ClientSettings_Name* or *Parameter_Name*',
  ])
})

test('texts that double at each level are refused, a deep chain is not', () => {
  const level = (count: number) => (_: unknown, index: number) =>
    [`Parameter_L${index}`, index === 0 ? 'x' : `*Parameter_L${index - 1}*`.repeat(count)] as const
  const { mistakes } = resolve(Object.fromEntries(Array.from({ length: 100 }, level(2))))
  assert.deepEqual(mistakes, ['20: placeholders make texts of more than 1000000 characters: use fewer'])

  const deep = resolve(Object.fromEntries(Array.from({ length: 20_000 }, level(1)).toReversed()))
  assert.deepEqual(deep.mistakes, [])
  assert.equal(deep.values['Parameter_L19999'], 'x')
})

test('random texts come to what replacing them one by one gives', () => {
  const names = [
    'ClientSettings_A',
    'Parameter_B',
    'ClientSettings_C',
    'Parameter_D',
    'Parameter_E',
    'Url of Request r',
  ]
  const piece = (level: number) => {
    const placeholders = names.slice(0, level).map((name) => `*${name}*`)
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
    return fc.constantFrom('a', '/', '?$x=', 'A', '${V}', ...placeholders)
  }
  const texts = fc.tuple(
    ...names.map((_, level) => fc.array(piece(level), { maxLength: 6 }).map((parts) => parts.join(''))),
  )
  const environment = { V: '*v*' }
  fc.assert(
    fc.property(texts, fc.boolean(), (written, isReversed) => {
      const entries = written.map((text, level) => [names[level] ?? '', text] as const)
      const expected: Record<string, string> = {}
      for (const [name, text] of entries) {
        const byHand = Object.entries(expected).reduce(
          (so, [other, value]) => so.replaceAll(`*${other}*`, () => value),
          text,
        )
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
        expected[name] = byHand.replaceAll('${V}', () => '*v*')
      }
      const { values, mistakes } = resolve(Object.fromEntries(isReversed ? entries.toReversed() : entries), environment)
      assert.deepEqual(mistakes, [])
      assert.deepEqual(values, expected)
    }),
  )
})

test('for any references, each text without a value has a mistake', () => {
  const names = ['Parameter_A', 'Parameter_B', 'ClientSettings_C', 'Parameter_None']
  const piece = fc.constantFrom('x', ...names.map((name) => `*${name}*`))
  const texts = fc.tuple(piece, piece, piece)
  fc.assert(
    fc.property(texts, (written) => {
      const { values, mistakes } = resolve(Object.fromEntries(written.map((text, index) => [names[index] ?? '', text])))
      assert.equal(Object.values(values).includes(undefined), mistakes.length > 0)
    }),
  )
})

test('the mistakes are a ConfigurationError', () => {
  const problems = new ScriptProblems('my.resoscript')
  resolveTexts([{ name: 'Parameter_A', text: '*Parameter_B*', line: 7 }], {}, problems)
  assert.ok(problems.asError() instanceof ConfigurationError)
  assert.match(problems.asError().message, /^my\.resoscript:7: Parameter A refers to Parameter_B, /)
})

const parameter = (name: string, value: string): string => `<Parameter Name="${name}" Value="${value}"/>`

/** The Parameters of Web API Core that are made of others, by the Lookup that they are made of. */
const computed = (namespace: string, value: string): string =>
  [
    parameter('SingleValueLookupValue', "*Parameter_SingleValueLookupNamespace*'*Parameter_SingleLookupValue*'"),
    parameter('FilterHasValue', '*Parameter_SingleValueLookupValue*'),
    parameter('FilterNotField', '*Parameter_IntegerField*'),
    parameter('400BadRequest', "*Parameter_EndpointResource*?$filter=BadField eq 'SoBad'"),
    parameter('SingleLookupValue', value),
    parameter('SingleValueLookupNamespace', namespace),
    parameter('IntegerField', 'BedroomsTotal'),
    parameter('EndpointResource', 'Property'),
  ].join('\n')

for (const [what, namespace, value, literal] of [
  [
    'an EnumType',
    'org.reso.metadata.enums.StandardStatus',
    'Pending',
    "org.reso.metadata.enums.StandardStatus'Pending'",
  ],
  ['strings', '', 'Active Under Contract', "'Active Under Contract'"],
  ['strings, with blanks', ' ', 'Pending', "'Pending'"],
] as const) {
  test(`Parameters that are made of others, as those of a Lookup that has ${what}`, () => {
    const { parameters } = readScript(scriptOf(CONNECTION, computed(namespace, value)))
    assert.deepEqual(Object.fromEntries(parameters), {
      SingleValueLookupValue: literal,
      FilterHasValue: literal,
      FilterNotField: 'BedroomsTotal',
      '400BadRequest': "Property?$filter=BadField eq 'SoBad'",
      SingleLookupValue: value,
      SingleValueLookupNamespace: namespace.trim(),
      IntegerField: 'BedroomsTotal',
      EndpointResource: 'Property',
    })
  })
}

test('a Parameter that is made of one that is not there is a mistake, in whatever RESOScript', () => {
  assert.deepEqual(mistakesIn(scriptOf(CONNECTION, parameter('FilterNotField', '*Parameter_IntegerField*'))), [
    '3: Parameter FilterNotField refers to Parameter_IntegerField, which is not in this file ' +
      '(Parameter_FilterNotField -> Parameter_IntegerField): add it or correct the name',
  ])
})
