import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { type ResoScript, readResoScript } from '../reso-script/read-reso-script'
import type { Environment } from '../reso-script/resolve-texts'

/** A RESOScript with these children in its sections, which begin in the lines 2, 3 and 4. */
export const scriptOf = (settings: string, parameters = '', requests = ''): string =>
  [
    '<OutputScript>',
    `<ClientSettings>${settings}</ClientSettings>`,
    `<Parameters>${parameters}</Parameters>`,
    `<Requests>${requests}</Requests>`,
    '</OutputScript>',
  ].join('\n')

/** Settings that make a connection, for tests of something else. */
export const CONNECTION = '<WebAPIURI>https://api.example.com/odata</WebAPIURI><BearerToken>token</BearerToken>'

/** Reads a text as a RESOScript called `my.resoscript` in a folder of its own. */
export function readScript(content: string | Uint8Array, environment: Environment = {}): ResoScript {
  const folder = mkdtempSync(join(tmpdir(), 'resoscript-'))
  const path = join(folder, 'my.resoscript')
  try {
    writeFileSync(path, content)
    return readResoScript(path, environment)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns what is wrong in a text as a RESOScript, each as `line: message`; empty when it can be used. */
export function mistakesIn(content: string | Uint8Array, environment: Environment = {}): string[] {
  try {
    readScript(content, environment)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return withoutPath(error.message.split('\n'))
    throw error
  }
}

/** Returns what is doubtful in a text as a RESOScript, each as `line: message`. */
export const warningsIn = (content: string): string[] => withoutPath(readScript(content).warnings)

const withoutPath = (messages: readonly string[]): string[] =>
  messages.map((message) => message.replace(/^.*my\.resoscript:? ?/, ''))

/** A RESOScript as RESO writes its files: a DTD, comments inside values, AuthenticationType for each grant type, texts on many lines. */
export const writtenByReso = (
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
