import { MODEL_RULE_GROUPS } from '../../support/rules/model-rules'

const BEGINNING = `Feature: Metadata validation
  "Metadata returned from a RESO Web API server are checked for XML validity as well as validated against Entity Data
  Model (EDM) and EDMX definitions published by OASIS. If metadata are invalid for any reason, Data Dictionary testing
  will halt" (RCP-40).

  Background:
    Given the metadata of the server under test

  Rule: Metadata are well-formed XML

    Scenario: Well-formed XML
      Then the metadata MUST be well-formed XML

  Rule: Metadata are valid against the OASIS XML schemas

    Scenario: XML schemas
      Then the metadata MUST be valid against the OASIS XML schemas
`

type Group = (typeof MODEL_RULE_GROUPS)[number]

/** Renders the feature that asks for every rule of the Entity Data Model at its level. */
export const metadataFeature = (): string => [BEGINNING, ...MODEL_RULE_GROUPS.map(renderGroup)].join('\n')

function renderGroup({ purpose, rules }: Group): string {
  const outlines = (['MUST', 'SHOULD'] as const).flatMap((level) => {
    const ids = rules.filter((rule) => rule.level === level).map(({ id }) => id)
    return ids.length === 0 ? [] : [renderOutline(level, ids)]
  })
  return [`  Rule: ${purpose}\n`, ...outlines].join('\n')
}

function renderOutline(level: 'MUST' | 'SHOULD', ids: readonly string[]): string {
  const width = Math.max(...['rule', ...ids].map((cell) => cell.length))
  const rows = ['rule', ...ids].map((cell) => `        | ${cell.padEnd(width)} |`)
  return `    Scenario Outline: <rule>
      Then the Entity Data Model ${level} uphold "<rule>"

      Examples:
${rows.join('\n')}
`
}
