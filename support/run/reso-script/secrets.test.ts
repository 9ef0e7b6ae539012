import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ConfigurationError } from '../../dictionary/command-line'
import { readScript, scriptOf } from '../testing/script-file'

const SECRET = 'hunter2'

/** Everything that reading a text says: its mistakes, or its warnings. */
function saidOf(text: string): string {
  try {
    return readScript(text, { SET: SECRET }).warnings.join('\n')
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error))
    return `${error.message}\n${error.stack}`
  }
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the syntax of the file.
/** A secret as people may write it, well or so that it breaks the file. */
const written = [
  ...[
    'hunter2',
    ' hunter2 hunter2\n',
    '${SET}',
    'http://${SET}',
    'x${SET',
    'http://u:hunter2@a.b',
    'https://hunter2 b',
  ],
  ...['&hunter2;', 'x&hunter2', '&#hunter2;', 'x<hunter2', 'x<hunter2>', '<hunter2/>', '<hunter2></x>', '</hunter2>'],
  ...[
    'x${hunter2}',
    '${hunter2}x',
    '${1hunter2}',
    'x*Parameter_hunter2*',
    '*Parameter_hunter2',
    'Parameter_x hunter2*',
  ],
  ...[
    ']]>hunter2',
    '<![CDATA[hunter2',
    '<!-- hunter2',
    '<?hunter2',
    '<!hunter2',
    '"hunter2',
    '" hunter2="',
    "'hunter2",
  ],
  ...['hunter2\0', 'hunter2\uFFFF', '<hunter2 hunter2=hunter2>', '<hunter2 a="1" a="hunter2"/>', '<x:hunter2/>'],
]

const inTheWrongPlace = [
  'hunter2',
  '${SET}',
  'x ${SET}',
  'http://${SET}',
  'https://hunter2 b',
  '&hunter2;',
  '<hunter2>',
]

const secretSettings = ['BearerToken', 'ClientSecret', 'Password', 'TokenParameters']

const mistakes = [
  '<TokenURL>x</TokenURL>',
  '<AuthenticationType>x</AuthenticationType>',
  '<AuthenticationType>client_credentials</AuthenticationType>',
  '<WebAPIURI>x</WebAPIURI>',
  '<WebAPIURI>http://a.b</WebAPIURI>',
  '<WebAPIURI><!-- REQUIRED --></WebAPIURI>',
  '<TokenURI>*ClientSettings_ClientSecret*</TokenURI>',
  '<ClientScope>*ClientSettings_Password**Parameter_None*</ClientScope>',
  '<ClientIdentification>${NOT_SET}</ClientIdentification>',
  '<UserName>*ClientSettings_UserName*</UserName>',
  '<ClientScope><a/></ClientScope>',
  '</ClientSettings></OutputScript>',
  '&',
]
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the syntax of the file.

const secretsAndMistakes = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...secretSettings), fc.constantFrom(...written)), { minLength: 1, maxLength: 3 }),
    fc.subarray(mistakes, { maxLength: 3 }),
  )
  .map(([secrets, others]) => [...secrets.map(([name, text]) => `<${name}>${text}</${name}>`), ...others].join('\n'))

test('no secret of a setting is ever in a message, whatever else is wrong', () => {
  fc.assert(
    fc.property(secretsAndMistakes, (settings) => {
      assert.doesNotMatch(saidOf(scriptOf(settings)), /hunter2/)
    }),
    { numRuns: 1000 },
  )
})

test('no secret of a Parameter or a Request is ever in a message', () => {
  for (const text of written) {
    const parameters = `<Parameter Name="ApiToken" Value="${text}"/><Parameter Name="ApiToken"/>`
    const requests = `<Request RequestId="token" Url="${text}"/><Request Url="*Parameter_ApiToken**Parameter_None*"/>`
    assert.doesNotMatch(saidOf(scriptOf('', parameters)), /hunter2/)
    assert.doesNotMatch(saidOf(scriptOf('', '', requests)), /hunter2/)
  }
})

test('a secret in the wrong setting, or taken from the environment there, is in no message either', () => {
  const wrong = 'WebAPIURI AuthenticationType ClientIdentification TokenURI ClientScope UserName Version RedirectURI'
  for (const name of wrong.split(' ')) {
    for (const text of inTheWrongPlace) {
      const said = saidOf(scriptOf(`<${name}>${text}</${name}><ClientSecret>s</ClientSecret>`))
      assert.doesNotMatch(said, /hunter2/)
      assert.notEqual(said, '')
    }
  }
})

test('a token or a secret that no server takes is refused in a sentence that says how long it is', () => {
  for (const [length, told] of [
    [16_385, '16,385'],
    [30_000, '30,000'],
    [3_000_000, '3,000,000'],
  ] as const) {
    for (const name of ['BearerToken', 'ClientSecret', 'ClientIdentification', 'TokenParameters', 'WebAPIURI']) {
      const said = saidOf(scriptOf(`<${name}>${'hunter2'.repeat(length).slice(0, length)}</${name}>`))
      const sentence = `${name} has ${told} characters, more than the 16,384 that are sent to a server at most`
      assert.ok(said.includes(sentence), said.slice(0, 1000))
      assert.doesNotMatch(said, /hunter2/)
    }
  }
})

test('a token of 4,000 characters is taken, whatever they are', () => {
  const token = '!#$%()=?[]{}|~+/'.repeat(250)
  assert.deepEqual(saidOf(scriptOf(`<WebAPIURI>https://a.example</WebAPIURI><BearerToken>${token}</BearerToken>`)), '')
})
