import type { ExplorerVariation } from '../../../results/summary/explorer'
import { ExternalLink } from '../../shared/external-link'

/** What a local element may have been meant for, and why. */
export const VariationList = ({ variations }: { readonly variations: readonly ExplorerVariation[] }) => (
  <ul>
    {variations.map(({ suggestion, value, reason, url }) => (
      <li key={`${value}\n${suggestion}`}>
        {value !== undefined && <>Value “{value}”: </>}
        {url === undefined ? <strong>{suggestion}</strong> : <ExternalLink href={url}>{suggestion}</ExternalLink>}
        {': '}
        {reason}
      </li>
    ))}
  </ul>
)
