import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { ConfigurationError } from '../../dictionary/command-line'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { CONNECTION, mistakesIn, readScript, scriptOf, warningsIn } from '../testing/script-file'
import { readResoScript } from './read-reso-script'

const templates = join(PROJECT_ROOT, 'reference', 'resoscripts')

/** As RESO writes its files: a DTD, comments inside values, AuthenticationType for each grant type, texts on many lines. */
const inTheirForm = (
  settings: Readonly<Record<string, string>> = {},
): string => `<?xml version="1.0" encoding="utf-8" ?>
<!-- A comment with <tags> and ]> in it -->
<!DOCTYPE OutputScript [
  <!ELEMENT OutputScript (RESOScriptVersion|ClientSettings|Parameters|Requests)*>
  <!ELEMENT ClientSettings (WebAPIURI|AuthenticationType|BearerToken)*>
  <!ATTLIST Parameter
    Name CDATA #REQUIRED
    Value CDATA "default">
]>
<OutputScript>
  <RESOScriptVersion>3.1.0</RESOScriptVersion>
  <ClientSettings>
    <WebAPIURI><!--REQUIRED: the service root -->${settings['WebAPIURI'] ?? ''}</WebAPIURI>
    <AuthenticationType>authorization_code</AuthenticationType>
    <BearerToken>${settings['BearerToken'] ?? ''}<!-- REQUIRED: the token --></BearerToken>
    <AuthenticationType>client_credentials</AuthenticationType>
    <ClientIdentification><!-- REQUIRED -->${settings['ClientIdentification'] ?? ''}</ClientIdentification>
    <ClientSecret><!-- REQUIRED -->${settings['ClientSecret'] ?? ''}</ClientSecret>
    <TokenURI><!-- REQUIRED -->${settings['TokenURI'] ?? ''}</TokenURI>
    <ClientScope>

      <!--OPTIONAL -->
    </ClientScope>
  </ClientSettings>
  <Parameters>
    <!-- The Resource -->
    <Parameter Name="EndpointResource" Value=" Property "/>
    <Parameter Name="400BadRequest"
               Value="*Parameter_EndpointResource*?$filter=BadField eq 'SoBad'"/>
  </Parameters>
  <Requests>
    <Request
        RequestId="metadata-request"
        OutputFile="metadata-request.xml"
        Url="*ClientSettings_WebAPIURI*/$metadata?$format=application/xml"
    />
    <Request RequestId="response-code-400" OutputFile="400.json" Url="ClientSettings_WebAPIURI*/*Parameter_400BadRequest*"/>
    <Request RequestId="blank" OutputFile="" Url=""/>
  </Requests>
</OutputScript>
`

const theirs = inTheirForm({ WebAPIURI: '\n      https://api.example.com/odata\n    ', BearerToken: 'abc' })

test('a file in the form of RESO is read whole', () => {
  const { connection, parameters, requests } = readScript(theirs)
  assert.deepEqual(connection, {
    serviceRoot: 'https://api.example.com/odata',
    credentials: { kind: 'bearer token', token: 'abc' },
  })
  assert.deepEqual(
    [...parameters],
    [
      ['EndpointResource', 'Property'],
      ['400BadRequest', "Property?$filter=BadField eq 'SoBad'"],
    ],
  )
  assert.deepEqual(
    [...requests].map(([key, { requestId, outputFile, url }]) => [key, requestId, outputFile, url]),
    [
      [
        'metadata-request',
        'metadata-request',
        'metadata-request.xml',
        'https://api.example.com/odata/$metadata?$format=application/xml',
      ],
      [
        'response-code-400',
        'response-code-400',
        '400.json',
        "https://api.example.com/odata/Property?$filter=BadField eq 'SoBad'",
      ],
      ['blank', 'blank', '', ''],
    ],
  )
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

test('the path is kept as it was given', () => {
  const path = join(templates, 'sample-server.resoscript')
  assert.equal(readResoScript(path, { SAMPLE_SERVER: 'http://127.0.0.1:1', SAMPLE_SERVER_SECRET: 's' }).path, path)
})

test('UTF-16, a byte order mark and another encoding make no difference', () => {
  const expected = readScript(theirs).parameters
  const utf16 = theirs.replace('encoding="utf-8"', 'encoding="UTF-16"')
  const latin1 = theirs.replace('encoding="utf-8"', 'encoding="ISO-8859-1"').replace('"abc"', '"é"')
  for (const bytes of [
    Buffer.from(`\uFEFF${theirs}`),
    Buffer.from(`\uFEFF${utf16}`, 'utf16le'),
    Buffer.from(`\uFEFF${utf16}`, 'utf16le').swap16(),
    Buffer.from(latin1, 'latin1'),
  ]) {
    assert.deepEqual(readScript(bytes).parameters, expected)
  }
})

test('sections and elements in any order and number, comments anywhere, CDATA', () => {
  const text = `<!-- c --><OutputScript>
    <Requests><!-- c --></Requests>
    <ClientSettings><BearerToken><![CDATA[a&b]]></BearerToken><!-- c --></ClientSettings>
    <Parameters/>
    <ClientSettings><WebAPIURI>https://<!-- c -->api.example.com</WebAPIURI></ClientSettings>
  </OutputScript><!-- c -->`
  assert.deepEqual(readScript(text).connection, {
    serviceRoot: 'https://api.example.com',
    credentials: { kind: 'bearer token', token: 'a&b' },
  })
})

test('settings that are not needed are not mistakes', () => {
  const unused = 'ServerId ServerName VendorName AuthorizationURI RedirectURI UserName Password Version Preauthenticate'
  const names = `${unused} ResultsDirectory ScriptFile LastModifiedTimestamp`.split(' ')
  assert.deepEqual(mistakesIn(scriptOf(CONNECTION + names.map((name) => `<${name}>x</${name}>`).join(''))), [])
})

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
    message: 'RESOSCRIPT: /no/such.resoscript cannot be read: there is no such file',
  })
  assert.throws(() => readResoScript(templates, {}), /^ConfigurationError: RESOSCRIPT: .* cannot be read: EISDIR/)
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

test('a template that was never filled in says which of its values are needed', () => {
  assert.deepEqual(
    mistakesIn(inTheirForm()).map((mistake) => mistake.replace(/: write .*/, '')),
    [
      '13: WebAPIURI was never filled in (its comment says REQUIRED)',
      '14: AuthenticationType stands in lines 14 and 16: keep the one that is meant',
      '15: there are no credentials: fill in BearerToken, or ClientIdentification, ClientSecret and TokenURI. ' +
        [
          'BearerToken was never filled in (its comment says REQUIRED), line 15',
          'ClientIdentification was never filled in (its comment says REQUIRED), line 17',
          'ClientSecret was never filled in (its comment says REQUIRED), line 18',
          'TokenURI was never filled in (its comment says REQUIRED), line 19',
        ].join('; '),
    ],
  )
})

test('elements that the chosen authentication does not need may stay as they are', () => {
  const client = { ClientIdentification: 'id', ClientSecret: 's', TokenURI: 'https://api.example.com/token' }
  assert.equal(
    readScript(inTheirForm({ WebAPIURI: 'https://api.example.com', ...client })).connection.credentials.kind,
    'client credentials',
  )
  assert.deepEqual(mistakesIn(inTheirForm({ WebAPIURI: 'https://api.example.com', ClientSecret: 's' })), [
    '14: AuthenticationType stands in lines 14 and 16: keep the one that is meant',
    '17: ClientIdentification was never filled in (its comment says REQUIRED): write the client_id that the service issued',
    '19: TokenURI was never filled in (its comment says REQUIRED): ' +
      'write the URL of the token endpoint, e.g. https://api.example.com/oauth2/token',
  ])
})

test("the project's template has exactly the mistakes of its places that are REQUIRED", () => {
  const path = join(templates, 'data-dictionary.resoscript')
  assert.throws(
    () => readResoScript(path, {}),
    (error) => {
      assert.ok(error instanceof ConfigurationError)
      assert.deepEqual(
        error.message.split('\n').map((line) => line.replace(/^.*:\d+: (\w+) (.*?): .*/, '$1 $2')),
        ['WebAPIURI', 'ClientIdentification', 'ClientSecret', 'TokenURI'].map(
          (name) => `${name} was never filled in (its comment says REQUIRED)`,
        ),
      )
      return true
    },
  )
})

test("the sample server's RESOScript takes its address and its secret from the environment", () => {
  const environment = { SAMPLE_SERVER: 'http://127.0.0.1:40123', SAMPLE_SERVER_SECRET: 'made for the run' }
  const { connection, warnings } = readResoScript(join(templates, 'sample-server.resoscript'), environment)
  assert.deepEqual(warnings, [])
  assert.deepEqual(connection, {
    serviceRoot: 'http://127.0.0.1:40123/odata',
    credentials: {
      kind: 'client credentials',
      tokenUri: 'http://127.0.0.1:40123/oauth2/token',
      clientId: 'sample-client',
      clientSecret: 'made for the run',
      parameters: {},
    },
  })
})

test('warnings come with path and line, in the order of the file', () => {
  assert.deepEqual(
    warningsIn(theirs.replace('https:', 'http:')).map((warning) => warning.replace(/(\d+: \w+).*/, '$1')),
    ['13: WebAPIURI', '16: AuthenticationType'],
  )
})

test('random texts are read or refused, and never break the reader', () => {
  const tags = '<OutputScript> </OutputScript> <ClientSettings> </ClientSettings> <WebAPIURI> </WebAPIURI> <Parameters>'
  const marks =
    '</Parameters> <Parameter Name="A" Value="*Parameter_A*" /> <!-- --> <![CDATA[ ]]> & &amp; ]> <?x " = > </'
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
  const rest = ['<!DOCTYPE a [', 'https://a.b', '*Parameter_A*', '${', '${toString}', '\r\n', '\0', '\uFEFF', '\uD800']
  const pieces = fc.constantFrom(...tags.split(' '), ...marks.split(' '), ' ', ...rest)
  const script = fc.array(pieces, { maxLength: 15 }).map((parts) => parts.join(''))
  const inside = fc.tuple(script, script, script).map(([a, b, c]) => scriptOf(CONNECTION + a, b, c))
  fc.assert(
    fc.property(fc.oneof(script, inside, fc.string({ unit: 'binary' })), (text) => {
      mistakesIn(text)
    }),
    { numRuns: 500 },
  )
})
