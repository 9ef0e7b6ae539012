import type { ExplorerVariation } from '../../../results/explorer-data'
import { ExternalLink } from '../../shared/external-link'

/** Standard elements that a local one may have been meant for, each with the reason. */
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
