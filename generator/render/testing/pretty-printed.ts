import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { pretty } from '@cucumber/gherkin-utils'

/** A feature as the pretty printer of Cucumber prints it. */
export const prettyPrinted = (text: string): string =>
  pretty(new Parser(new AstBuilder(() => ''), new GherkinClassicTokenMatcher()).parse(text))
