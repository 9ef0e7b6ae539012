import type { ExplorerResource } from '../../../results/summary/explorer'
import { ExternalLink } from '../../shared/external-link'
import { counted } from './counted'
import { VariationList } from './variation-list'

interface ResourceFactsProps {
  readonly resource: ExplorerResource
  /** Its page of the Data Dictionary. */
  readonly url: string | undefined
}

/** What is known of one Resource beyond its Fields. */
export const ResourceFacts = ({ resource, url }: ResourceFactsProps) => (
  <div class="panel resource-facts">
    <p>
      <strong>{resource.name}</strong> {standings[resource.standing]}, {resource.isOffered ? 'is' : 'is not'} offered
      {resource.records !== undefined && `, and ${counted(resource.records, 'record')} of it were sampled`}.
      {url !== undefined && (
        <>
          {' '}
          <ExternalLink href={url}>{resource.name} in the Data Dictionary</ExternalLink>
        </>
      )}
    </p>
    {resource.variations !== undefined && (
      <>
        <p>It may have been meant for:</p>
        <VariationList variations={resource.variations} />
      </>
    )}
  </div>
)

const standings: Readonly<Record<ExplorerResource['standing'], string>> = {
  RESO: 'is a standard Resource',
  IDX: 'is a standard Resource of the IDX payload',
  local: 'is a Resource of the server’s own',
}
