/** A text that says something. */
const text = { type: 'string', minLength: 1 }

const message = { type: 'object', required: ['text'], properties: { text }, additionalProperties: false }

/** An object that has nothing but these, of which it needs all but the optional ones. */
const closed = (properties: Readonly<Record<string, object>>, ...optional: readonly string[]) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})

const positive = { type: 'integer', minimum: 1 }

const level = { enum: ['none', 'note', 'warning', 'error'] }

const result = {
  ...closed(
    {
      ruleId: text,
      ruleIndex: { type: 'integer', minimum: 0 },
      kind: { enum: ['fail', 'open'] },
      level,
      message,
      locations: {
        type: 'array',
        minItems: 1,
        items: closed({
          physicalLocation: closed({
            artifactLocation: closed({ uri: { type: 'string', format: 'uri-reference', minLength: 1 } }),
            region: closed({ startLine: positive, startColumn: positive }),
          }),
          logicalLocations: { type: 'array', items: closed({ fullyQualifiedName: text }) },
        }),
      },
      partialFingerprints: { type: 'object', additionalProperties: text },
      suppressions: {
        type: 'array',
        uniqueItems: true,
        items: closed({ kind: { const: 'external' }, status: { const: 'accepted' }, justification: text }),
      },
      properties: { type: 'object' },
    },
    'suppressions',
  ),
  // 3.27.10: the level is `none` where the kind is another one than `fail`.
  if: { properties: { kind: { const: 'open' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { level: { const: 'none' } } },
  else: { properties: { level: { enum: ['note', 'warning', 'error'] } } },
}

/** The name in a variable, so that nobody looks for it among the dependencies. */
const PUBLISHED = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'

/**
 * For tests: the whole schema of SARIF 2.1.0, as far as it is a schema of draft 7, too; undefined where `NODE_PATH` names no folder
 * that has it.
 */
export function publishedSarifSchema(): object | undefined {
  try {
    const { $schema: _, id: __, ...schema } = require(PUBLISHED)
    return schema
  } catch {
    return undefined
  }
}

/**
 * For tests: what SARIF 2.1.0 says of what we write of it, which has more than this. The whole schema of the standard is not a part
 * of this project.
 */
export const sarifSchema = closed({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    items: closed(
      {
        tool: closed({
          driver: closed(
            {
              name: text,
              semanticVersion: text,
              rules: {
                type: 'array',
                uniqueItems: true,
                items: closed(
                  {
                    id: text,
                    shortDescription: message,
                    fullDescription: message,
                    helpUri: { type: 'string', format: 'uri' },
                    help: closed({ text, markdown: text }),
                    defaultConfiguration: closed({ level }),
                  },
                  'fullDescription',
                  'helpUri',
                  'help',
                ),
              },
            },
            'semanticVersion',
          ),
        }),
        automationDetails: closed({ id: text }),
        properties: { type: 'object' },
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        results: { type: 'array', items: result },
      },
      'properties',
    ),
  },
})
