import type { Finding } from '../../../dictionary/finding'
import { findingInOneLine } from '../../../dictionary/format-finding'
import { nameKey } from '../../../dictionary/names'
import type { ScenarioOutcome, ScenarioResult } from '../../scenario-result'
import { isOfDictionary } from '../../scenario-result'

const LISTED = 5

/** Answers what the scenarios of a run found about each Field. */
export class FieldJudgements {
  readonly #outcomes = new Map<string, ScenarioOutcome>()
  readonly #findings = new Map<string, Set<string>>()

  constructor(results: readonly ScenarioResult[]) {
    const own = results.filter(isOfDictionary)
    for (const { feature, scenario, outcome, findings } of own) {
      const key = nameKey(feature, scenario)
      this.#outcomes.set(key, outcome)
      for (const finding of findings) this.#add(key, finding)
    }
    // Payloads, variations and the Lookup Resource have scenarios of their own.
    for (const { findings } of results) for (const finding of findings) this.#addBySubject(finding)
  }

  /** Of the scenario about a Field, whose feature is called like the Resource; undefined when there is none. */
  outcomeOf(resourceName: string, fieldName: string): ScenarioOutcome | undefined {
    return this.#outcomes.get(nameKey(resourceName, fieldName))
  }

  /** The first few findings about a Field, and how many more there are; undefined when there are none. */
  findingsOf(resourceName: string, fieldName: string): readonly string[] | undefined {
    const findings = this.#findings.get(nameKey(resourceName, fieldName))
    if (findings === undefined) return undefined
    const more = findings.size - LISTED
    return [...[...findings].slice(0, LISTED), ...(more > 0 ? [`${more} more in results.json`] : [])]
  }

  /** A Field that a base type declares is one of each Resource in which it was seen. */
  #addBySubject(finding: Finding): void {
    const { subject, seenAt = [] } = finding
    const own = seenAt.map(({ path }) => path).filter((path) => path.split('.').length === 2)
    for (const name of new Set([subject, ...own])) {
      const [, resourceName, fieldName] = FIELD_SUBJECT.exec(name) ?? []
      if (resourceName !== undefined && fieldName !== undefined) this.#add(nameKey(resourceName, fieldName), finding)
    }
  }

  #add(key: string, finding: Finding): void {
    // The outcome says it.
    if (finding.outcome === 'not offered') return
    const line = findingInOneLine(finding)
    const findings = this.#findings.get(key) ?? new Set()
    this.#findings.set(key, findings.add(finding.outcome === 'violated' ? line : `${finding.outcome}: ${line}`))
  }
}

/** `Property.ListPrice`; behind it perhaps what is expanded or nested, or a value: `.Order`, ` 'Actve'`. */
const FIELD_SUBJECT = /^([^\s.]+)\.([^\s.]+)(?:[\s.]|$)/
