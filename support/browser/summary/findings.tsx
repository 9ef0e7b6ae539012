import { useEffect, useState } from 'preact/hooks'
import type { CauseSection } from '../../results/summary-data'
import { Menu, SearchBox } from '../shared/controls'
import { count, countOf } from '../shared/numbers'
import { CauseList } from './cause-list'
import { ALL_FINDINGS, featuresIn, filterFindings } from './finding-filter'
import './findings.css'

/** Fewer findings are seen at a glance. */
const FEWEST_TO_FILTER = 4

/** All findings by cause, with a filter where there are many. A link to a finding opens what it is folded in. */
export function Findings({ sections }: { readonly sections: readonly CauseSection[] }) {
  const [filter, setFilter] = useState(ALL_FINDINGS)
  const { sections: left, shown, total } = filterFindings(sections, filter)
  const isFiltered = left !== sections
  useOpenTarget(() => setFilter(ALL_FINDINGS))
  const features = featuresIn(sections)
  return (
    <>
      {total >= FEWEST_TO_FILTER && (
        <div class="finding-filter">
          <search class="controls">
            <SearchBox
              label="Search findings"
              placeholder="e.g. Property ListPrice, or field-data-type"
              value={filter.query}
              onInput={(query) => setFilter({ ...filter, query })}
            />
            {features.length > 1 && (
              <Menu
                label="Feature"
                value={filter.feature}
                options={[
                  { value: '', label: 'All features' },
                  ...features.map((name) => ({ value: name, label: name })),
                ]}
                onChange={(feature) => setFilter({ ...filter, feature })}
              />
            )}
            {isFiltered && (
              <button type="button" class="button" onClick={() => setFilter(ALL_FINDINGS)}>
                Show all
              </button>
            )}
          </search>
          <p class="muted small" role="status">
            {isFiltered ? `${count(shown)} of ${countOf(total, 'finding')} are shown.` : ''}
          </p>
        </div>
      )}
      {left.map((section) => (
        <CauseList key={section.kind} {...section} isFiltered={isFiltered} />
      ))}
    </>
  )
}

/**
 * Shows what the fragment of the address names, also where it is folded.
 *
 * @param showAll takes away what hides findings; it is called where the target is not on the page
 */
function useOpenTarget(showAll: () => void): void {
  useEffect(() => {
    const open = () => {
      const id = targetOf(window.location.hash)
      if (id === '') return
      if (document.getElementById(id) === null) showAll()
      // After the page has been drawn again.
      setTimeout(() => reveal(id))
    }
    open()
    window.addEventListener('hashchange', open)
    return () => window.removeEventListener('hashchange', open)
  }, [])
}

function targetOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

function reveal(id: string): void {
  const target = document.getElementById(id)
  for (let folded = target?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true
  target?.scrollIntoView()
}
