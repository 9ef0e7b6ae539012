import { RULE_CASES } from '../../../support/rules/web-api-core/testing/rule-cases'
import type { RuleExample } from './example'

/** Names what each case is about, as a server or a RESOScript has it, and the same without the fault. */
const LINES: Readonly<Record<string, Pick<RuleExample, 'wrong' | 'right' | 'language'>>> = {
  'an http URL of another machine': {
    language: 'xml',
    wrong: '<WebAPIURI>http://example.org/odata</WebAPIURI>',
    right: '<WebAPIURI>https://example.org/odata</WebAPIURI>',
  },
  'metadata under another Content-Type': {
    language: 'http',
    wrong: 'Content-Type: text/html',
    right: 'Content-Type: application/xml',
  },
  'an EntitySet of another name': {
    language: 'xml',
    wrong: '<Parameter Name="EndpointResource" Value="property"/>',
    right: '<Parameter Name="EndpointResource" Value="Property"/>',
  },
  'none of the required Resources': {
    language: 'xml',
    wrong: '<EntitySet Name="Homes" EntityType="o.Property"/>',
    right: '<EntitySet Name="Homes" EntityType="o.Property"/>\n<EntitySet Name="Media" EntityType="o.Media"/>',
  },
  'a Resource that no Data Dictionary has': {
    language: 'xml',
    wrong: '<Parameter Name="EndpointResource" Value="Properties"/>',
    right: '<Parameter Name="EndpointResource" Value="Property"/>',
  },
  'an error without a code': {
    language: 'json',
    wrong: '{"error": {"code": "", "message": "no"}}',
    right: '{"error": {"code": "BadRequest", "message": "there is no Field BadField"}}',
  },
  'an answer without default values': {
    language: 'http',
    wrong: 'Preference-Applied: odata.maxpagesize=5, omit-values="defaults"',
    right: 'Preference-Applied: odata.maxpagesize=5',
  },
  'records without their key': {
    language: 'json',
    wrong: '{"value": [{"BedroomsTotal": 1}]}',
    right: '{"value": [{"ListingKey": "P1", "BedroomsTotal": 1}]}',
  },
}

/** For tests: returns the example of a rule of Web API Core that no defect of the sample server breaks. */
export async function exampleOfCoreCase(
  rules: readonly string[],
  name: string,
  allows: readonly string[],
): Promise<RuleExample | undefined> {
  const judge = RULE_CASES[name]
  if (judge === undefined) return undefined
  const judged = await judge()
  const finding = [judged].flat().find(({ rule }) => rules.includes(rule))
  const lines = LINES[name]
  if (lines === undefined) throw new Error(`${name} has no lines in of-core-cases.ts`)
  return { what: name, ...lines, allows, ...(finding && { finding }) }
}
