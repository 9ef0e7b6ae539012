import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { CONNECTION, mistakesIn, scriptOf, warningsIn } from '../testing/script-file'
import { readResoScript } from './read-reso-script'

const templates = join(PROJECT_ROOT, 'reference', 'resoscripts')

test('attributes that the DTD would give by default are not there', () => {
  const text = `<!DOCTYPE OutputScript [<!ATTLIST Parameter Value CDATA "x">]>\n${scriptOf(CONNECTION, '<Parameter Name="A"/>')}`
  assert.deepEqual(mistakesIn(text), ['4: Parameter A has no Value: add Value="...", which may be empty'])
})

for (const [what, content, mistake] of [
  ['no XML', 'WebAPIURI=https://api.example.com', /^1: there is no XML element/],
  ['text before XML', 'x\n<OutputScript/>', /^\d: this is not well-formed XML: check quotes, < and &/],
  ['nothing', '', /^1: there is no XML element: a RESOScript begins with <OutputScript>$/],
  [
    'an element left open',
    '<OutputScript>\n<ClientSettings>\n</OutputScript>',
    /^2: an element that starts here is not/,
  ],
  [
    'a bare ampersand',
    '<OutputScript>\n\n<a>&x</a></OutputScript>',
    /^3: an & is not allowed in the text of XML: write &amp; instead$/,
  ],
  ['an undeclared entity', '<OutputScript>\n<a b="&x;"/></OutputScript>', /^2: an & is not allowed in the text of XML/],
  [
    'another root',
    '<a xmlns="urn:x"/>',
    /^1: the root element is a, so this is not a RESOScript: write <OutputScript>/,
  ],
  ['an external DTD', '\n<!DOCTYPE a SYSTEM "x.dtd">\n<OutputScript/>', /^2: a DOCTYPE with an external identifier/],
  [
    'an entity',
    '<!DOCTYPE a [\n<!ENTITY x "y">]><OutputScript>&x;</OutputScript>',
    /^2: an ENTITY declaration is refused/,
  ],
  ['a parameter entity', '<!DOCTYPE a [\n\n%x;]><OutputScript/>', /^3: a parameter entity is refused/],
  ['a second DTD', '<!DOCTYPE a []>\n<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', /^2: this is not well-formed XML/],
  [
    'bytes that are not text',
    Buffer.from([0xff, 0x3c, 0x80]),
    /^.*cannot be read: it is not text in the encoding utf-8$/,
  ],
] as const) {
  test(`no RESOScript: ${what}`, () => {
    const [first, ...more] = mistakesIn(content)
    assert.match(first ?? '', mistake)
    assert.deepEqual(more, [])
  })
}

test('a file that is not there, and a folder', () => {
  assert.throws(() => readResoScript('/no/such.resoscript', {}), {
    name: 'ConfigurationError',
    message: 'RESOSCRIPT: /no/such.resoscript cannot be read: there is no such file or folder',
  })
  assert.throws(
    () => readResoScript(templates, {}),
    /^ConfigurationError: RESOSCRIPT: .* cannot be read: it is a folder/,
  )
})

test('unknown elements and attributes are named with the known ones', () => {
  const text = scriptOf(
    `${CONNECTION}<TokenURL/>`,
    '<Paramater/><Parameter Name="A" Value="b" value="c"/>',
    '<Request RequestId="r" url="x"/>',
  ).replace('</OutputScript>', '<Setting/></OutputScript>')
  const mistakes = mistakesIn(text)
  assert.deepEqual(
    mistakes.map((mistake) => mistake.replace(/known are .*/, '')),
    [
      '2: TokenURL is not read: ',
      '3: Paramater is not an element of Parameters: correct or delete it; ',
      '3: a Parameter has an attribute that is unknown: correct or delete it; ',
      '4: a Request has an attribute that is unknown: correct or delete it; ',
      '5: Setting is not an element of OutputScript: correct or delete it; ',
    ],
  )
  assert.match(
    mistakes[0] ?? '',
    /known are WebAPIURI, AuthenticationType, .*, TokenURI, ClientScope, TokenParameters, /,
  )
  assert.match(mistakes[3] ?? '', /known are RequestId, OutputFile, Url$/)
})

test('a setting of another tool is doubtful, and a mistake beside it is all the same told', () => {
  assert.match(warningsIn(scriptOf(`${CONNECTION}<OwnSetting>x</OwnSetting>`))[0] ?? '', /^2: OwnSetting is not read: /)
})

test('names and values that are missing', () => {
  const parameters = '<Parameter Value="v"/><Parameter Name=" " Value="v"/><Parameter Name="A"/><Parameter/>'
  assert.deepEqual(mistakesIn(scriptOf(CONNECTION, parameters, '<Request OutputFile="x" Url="y"/>')), [
    '3: a Parameter has no Name: add Name="..."',
    '3: Parameter A has no Value: add Value="...", which may be empty',
    '3: a Parameter has no Value: add Value="...", which may be empty',
    '4: a Request has no RequestId: add RequestId="..."',
  ])
})

test('a value that holds elements', () => {
  assert.deepEqual(mistakesIn(scriptOf(`${CONNECTION}<ClientScope>a<b/></ClientScope>`)), [
    '2: ClientScope holds elements: write a text, with &lt; for a <',
  ])
})

test('elements that stand twice are named with both lines', () => {
  const text = scriptOf(
    `${CONNECTION}\n<WebAPIURI>https://other.example.com</WebAPIURI>`,
    '<Parameter Name="A" Value="1"/>\n<Parameter Name="A" Value="1"/>',
    '<Request RequestId="r" Url="1"/>\n<Request RequestId="r" Url="2"/>',
  )
  assert.deepEqual(mistakesIn(text), [
    '3: WebAPIURI stands in line 2 already: keep one of them',
    '5: Parameter A stands in line 4 already: keep one of them',
    '7: Request r stands in line 6 already: keep one of them',
  ])
})

test('all mistakes are one error, in the order of the file, each with its path and line', () => {
  const path = join(templates, 'sample-server.resoscript')
  assert.throws(
    () => readResoScript(path, {}),
    (error) => {
      assert.ok(error instanceof ConfigurationError)
      const lines = error.message.split('\n')
      assert.deepEqual(
        lines.map((line) => line.replace(/ which is.*/, '')),
        [
          `${path}:9: WebAPIURI needs the environment variable SAMPLE_SERVER,`,
          `${path}:12: ClientSecret needs the environment variable SAMPLE_SERVER_SECRET,`,
          `${path}:13: TokenURI needs the environment variable SAMPLE_SERVER,`,
        ],
      )
      return true
    },
  )
})
