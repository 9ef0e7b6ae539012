import { locationOf, type ScenarioResult } from '../scenario-result'
import type { CauseItem, CauseSection } from '../summary-data'

/**
 * Gives each cause and each finding an anchor that the same finding has in the next run, its feature, and the command that runs
 * its scenario again.
 *
 * @param commandOf undefined where there is no such command
 */
export function linkFindings(
  sections: readonly CauseSection[],
  results: readonly ScenarioResult[],
  commandOf: (result: ScenarioResult) => string | undefined,
): CauseSection[] {
  const byLocation = new Map(results.map((result) => [locationOf(result), result]))
  const anchor = uniqueAnchors()
  const linked = (item: CauseItem, rule: string): CauseItem => {
    const result = byLocation.get(item.location)
    const command = result && commandOf(result)
    return {
      ...item,
      id: anchor(rule, item.subject ?? item.scenario),
      ...(result === undefined ? {} : { feature: result.feature }),
      ...(command === undefined ? {} : { command }),
    }
  }
  return sections.map((section) => ({
    ...section,
    causes: section.causes.map((cause) => {
      const rule = cause.rule ?? cause.label
      return { ...cause, id: anchor(section.kind, rule), items: cause.items.map((item) => linked(item, rule)) }
    }),
  }))
}

/** Longest part of an anchor: a label may be a whole sentence. */
const LONGEST = 60

/** Makes a function that returns anchors of texts, with a number behind those that were there before. */
function uniqueAnchors(): (...texts: readonly string[]) => string {
  const taken = new Map<string, number>()
  return (...texts) => {
    const id = texts.map(slug).filter(Boolean).join('.')
    const number = (taken.get(id) ?? 0) + 1
    taken.set(id, number)
    return number === 1 ? id : `${id}.${number}`
  }
}

const slug = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, LONGEST)
