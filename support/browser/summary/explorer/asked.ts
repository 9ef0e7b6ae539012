import type { Filters } from './filters'

/**
 * What was searched and filtered for, in words, for who cannot see the controls: `Fields of Property that are IDX, with
 * “list price”`. Null when nothing was.
 */
export function asked(words: readonly string[], { resource, standing, offered, outcome }: Filters): string | null {
  const parts = [
    resource !== null && `of ${resource}`,
    standing !== 'all' && `of standing ${standing}`,
    offered !== 'all' && offered,
    outcome !== 'all' && (outcome === 'findings' ? 'with findings' : `with scenario result ${outcome}`),
    words.length > 0 && `with “${words.join(' ')}”`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : `Fields ${parts.join(', ')}`
}
