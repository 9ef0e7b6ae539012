import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageAddress } from '../../../dictionary/schema-address'
import { ruleCalled, ruleLabel } from '../../../rules/catalogue'
import type { RunResults } from '../../results-file'
import { explainCommand, rulePage, rulePagePath } from '../../rule-pages'
import { locationOf, titleOf } from '../../scenario-result'
import { metadataPath, type PlacedFinding, placedFindings } from './placed-findings'

/** The address that the standard gives its schema. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The rule of failures without a finding. */
const NO_RULE = 'scenario-failed'

/**
 * Makes a log in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format) of a run, for tools that show findings beside
 * the lines of a file, such as code scanning of GitHub.
 *
 * @param reports the reports folder
 */
export function sarifLog(results: RunResults, reports: string): object {
  const findings = placedFindings(results)
  const ids = [...new Set(findings.map(({ rule = NO_RULE }) => rule))].sort()
  const uri = addressOf(metadataPath(results, reports))
  const { tool, underTest, generatedOn } = results.run ?? {}
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool?.name ?? 'dd-acceptance',
            ...(tool === undefined ? {} : { semanticVersion: tool.version }),
            rules: ids.map(ruleOf),
          },
        },
        automationDetails: { id: `${results.profile?.name ?? 'run'}/${generatedOn ?? ''}` },
        ...(underTest === undefined ? {} : { properties: { underTest } }),
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, ids, uri)),
      },
    ],
  }
}

/** Returns the address of a file: a name may have what means something else in an address. */
const addressOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/')

function ruleOf(id: string): object {
  const rule = ruleCalled(id)
  const page = rulePage(id)
  const label = id === NO_RULE ? 'Scenarios that failed without a finding' : ruleLabel(id)
  return {
    id,
    shortDescription: { text: label },
    ...(rule === undefined ? {} : { fullDescription: { text: `${label} (${rule.source})` } }),
    // Code scanning of GitHub shows it beside the finding.
    ...(page === undefined
      ? {}
      : {
          helpUri: packageAddress(rulePagePath(id)),
          help: { text: `What it asks, and how to fix it: ${explainCommand(id)}`, markdown: page },
        }),
    defaultConfiguration: { level: rule?.level === undefined || rule.level === 'MUST' ? 'error' : 'warning' },
  }
}

/** Makes what could not be verified neither a failure nor a pass (SARIF 2.1.0, 3.27.9); its level has to be `none` (3.27.10). */
const KINDS: Readonly<Record<PlacedFinding['outcome'], object>> = {
  violated: { kind: 'fail', level: 'error' },
  advisory: { kind: 'fail', level: 'warning' },
  'not verified': { kind: 'open', level: 'none' },
}

function resultOf(finding: PlacedFinding, ids: readonly string[], uri: string): object {
  const { rule = NO_RULE, outcome, subject, message, position, fingerprint, scenario, known } = finding
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    ...KINDS[outcome],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: position.line, startColumn: position.column },
        },
        logicalLocations: [{ fullyQualifiedName: subject }],
      },
    ],
    partialFingerprints: { 'ruleAndSubject/v1': fingerprint },
    ...(known === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: known }] }),
    properties: { scenario: titleOf(scenario), feature: locationOf(scenario) },
  }
}
