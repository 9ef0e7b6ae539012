/** A scenario, or a row of its examples, as its feature has it: Cucumber makes one pickle of it. */
export interface WrittenScenario {
  readonly line: number
  /** Its own, its examples', its rule's and its feature's. */
  readonly tags: readonly string[]
}

/**
 * Finds the scenarios in the text of a feature of this package, in a small part of the time that Gherkin's parser takes: a run
 * that names one scenario has to know how many its profile has.
 */
export function writtenScenarios(text: string): readonly WrittenScenario[] {
  const reader = new Reader()
  let number = 0
  for (const line of text.split('\n')) {
    number += 1
    const content = line.trim()
    // Most lines are steps.
    if (TELLING.includes(content.charAt(0))) reader.read(content, number)
  }
  return reader.end()
}

/** The first characters of tags, rows, doc strings and keywords; an empty line has none. */
const TELLING = '@|"`FRBSE'

const KEYWORD = /^(Feature|Rule|Background|Scenario Outline|Scenario Template|Scenario|Example|Examples|Scenarios):/
const DOC_STRING = /^("""|```)/

class Reader {
  readonly #found: WrittenScenario[] = []
  #ofFeature: readonly string[] = []
  #ofRule: readonly string[] = []
  /** The tags before the next keyword. */
  #before: string[] = []
  /** The scenario that may yet have examples; undefined once it has. */
  #open: WrittenScenario | undefined
  #ofScenario: readonly string[] = []
  /** The tags of the examples that are read, whose first row names the columns; undefined elsewhere. */
  #examples: { readonly tags: readonly string[]; rows: number } | undefined
  #docString: string | undefined

  read(line: string, number: number): void {
    if (line.startsWith('|')) {
      if (this.#docString === undefined) this.#readRow(number)
      return
    }
    const [delimiter] = DOC_STRING.exec(line) ?? []
    const [, keyword] = KEYWORD.exec(line) ?? []
    if (this.#docString !== undefined || delimiter !== undefined) this.#readDocString(delimiter)
    else if (line.startsWith('@')) this.#before.push(...tagsIn(line))
    else if (keyword !== undefined) this.#begin(keyword, number)
  }

  end(): readonly WrittenScenario[] {
    this.#endScenario()
    return this.#found
  }

  #readDocString(delimiter: string | undefined): void {
    if (this.#docString === undefined) this.#docString = delimiter
    else if (this.#docString === delimiter) this.#docString = undefined
  }

  #begin(keyword: string, line: number): void {
    const tags = this.#before
    this.#before = []
    this.#examples = undefined
    if (keyword === 'Examples' || keyword === 'Scenarios') {
      this.#open = undefined
      this.#examples = { tags: [...this.#ofScenario, ...tags], rows: 0 }
      return
    }
    this.#endScenario()
    if (keyword === 'Feature') this.#ofFeature = tags
    else if (keyword === 'Rule') this.#ofRule = tags
    else if (keyword !== 'Background') {
      this.#ofScenario = [...this.#ofFeature, ...this.#ofRule, ...tags]
      this.#open = { line, tags: this.#ofScenario }
    }
  }

  #readRow(line: number): void {
    if (this.#examples === undefined) return
    if (this.#examples.rows > 0) this.#found.push({ line, tags: this.#examples.tags })
    this.#examples.rows += 1
  }

  #endScenario(): void {
    if (this.#open !== undefined) this.#found.push(this.#open)
    this.#open = undefined
  }
}

/** Tags by the lines that they stand in: thousands of scenarios have the same. */
const known = new Map<string, readonly string[]>()

function tagsIn(line: string): readonly string[] {
  const tags = known.get(line) ?? line.split(/\s+/).filter((word, index, words) => isTag(word, index, words))
  known.set(line, tags)
  return tags
}

/** What stands behind a number sign is a comment. */
const isTag = (word: string, index: number, words: readonly string[]): boolean =>
  word.startsWith('@') && words.slice(0, index).every((before) => before.startsWith('@'))
