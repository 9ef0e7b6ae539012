import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { IdGenerator } from '@cucumber/messages'
import { globSync } from 'glob'
import { profilesFor } from '../profiles'
import { writtenScenarios } from './written-scenarios'

/** The scenarios that Cucumber makes of a feature, by their lines. */
function picklesOf(text: string) {
  const newId = IdGenerator.incrementing()
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text)
  return compile({ ...document, comments: [] }, 'a.feature', newId).map(({ location, tags }) => ({
    line: location?.line,
    tags: tags.map(({ name }) => name),
  }))
}

const byLine = (text: string) => writtenScenarios(text).map(({ line, tags }) => ({ line, tags }))

for (const tags of ['', '@beyond-core'])
  for (const [name, { paths }] of Object.entries(
    profilesFor({ named: new Map(), version: '', tags, reports: undefined }),
  )) {
    test(`the scenarios of ${name} ${tags} are those that Cucumber makes of its features`, () => {
      const features = paths.flatMap((path) => globSync(path, { windowsPathsNoEscape: true }))
      assert.notEqual(features.length, 0)
      for (const feature of features) {
        const text = readFileSync(feature, 'utf8')
        assert.deepEqual(byLine(text), picklesOf(text), feature)
      }
    })
  }

test('tags, rules, examples, comments and texts are read as Cucumber reads them', () => {
  const text = `# @none
@feature
Feature: All
  Background:
    Given a table
      | a | b |
      | 1 | 2 |

  @one  @two # @three
  Scenario: plain
    Given a text
      """
      Scenario: not one
      \`\`\`
      | a |
      """
    And a table
      | a |
      | b |

  @rule
  Rule: one
    @own
    Scenario Outline: <a>
      Given <a>

      @first
      Examples: some
        | a |
        # | x |
        | 1 |

        | 2 |

      @second @more
      Scenarios:
        | a |
        | 3 |

    Scenario Template: without a row
      Given <a>
      Examples:
        | a |

    Example: without steps

  Rule: two
    Scenario: with examples
      Given <a>
      Examples:
        | a |
        | 4 |`
  assert.deepEqual(byLine(text), picklesOf(text))
  assert.equal(byLine(text).length, 6)
  assert.deepEqual(byLine(text.replaceAll('\n', '\r\n')), byLine(text))
})
