import type { ExplorerResource } from '../../report/summary/explorer'
import { ExternalLink } from '../shared/external-link'
import { counted } from './counted'
import { VariationList } from './variation-list'

/** What is known of one Resource beyond its Fields. */
export const ResourceFacts = ({ resource }: { readonly resource: ExplorerResource }) => (
  <div class="panel resource-facts">
    <p>
      <strong>{resource.name}</strong> {standings[resource.standing]}, {resource.isOffered ? 'is' : 'is not'} offered
      {resource.records !== undefined && `, and ${counted(resource.records, 'record')} of it were sampled`}.
      {resource.url !== undefined && (
        <>
          {' '}
          <ExternalLink href={resource.url}>{resource.name} in the Data Dictionary</ExternalLink>
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
