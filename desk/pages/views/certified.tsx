import type { Child } from 'hono/jsx'
import { certifiedAddress } from '../../certificates/issue'
import type { Published } from '../../certificates/published'
import { FIGURES, measurerWords } from '../../submissions/measurers'
import { count, Facts, Notice, StatusBadge, Time } from './parts'
import { signInFirst } from './sign-in-first'

interface CertifiedProps {
  readonly published: Published
  /** The public address of the desk. */
  readonly url: string
  readonly mayDownload: boolean
}

/** Returns what the file of a package is called. */
export const nameOfPackage = ({ type, version, id }: Published): string =>
  `${type}-${version}-${id}.zip`.toLowerCase().replaceAll(' ', '-')

/** Shows what was certified, how it stands now, and how anybody verifies it. */
export const Certified = ({ published, url, mayDownload }: CertifiedProps) => (
  <>
    <Standing published={published} />
    <section class="panel" aria-label="Facts">
      <Facts facts={factsOf(published)} />
    </section>
    <Verifying published={published} url={url} mayDownload={mayDownload} />
    <BadgeOf published={published} url={url} />
  </>
)

const Standing = ({ published: { status, status_at, archived_at } }: { published: Published }) => (
  <>
    {status === 'Revoked' ? (
      <Notice tone="bad">
        This endorsement is revoked since <Time at={status_at} />. It was certified before, and is certified no longer.
      </Notice>
    ) : null}
    {status === 'Certified' && archived_at !== null ? (
      <Notice tone="good">
        This endorsement is certified. It is archived since <Time at={archived_at} />, and not on the list any more.
      </Notice>
    ) : null}
  </>
)

function factsOf(published: Published): readonly (readonly [string, Child])[] {
  const { status, archived_at, status_at, certified_at, recipient, provider, certificate } = published
  return [
    ['Status', <StatusBadge status={status} isArchived={archived_at !== null} />],
    ['Since', <Time at={status_at} />],
    ['Endorsement', `${certificate.type} ${certificate.version}`],
    ['Organization', `${recipient} (${certificate.recipient})`],
    ['Provider', `${provider} (${certificate.provider})`],
    ['System', certificate.system],
    ...(certified_at === null ? [] : [['Certified', <Time at={certified_at} />] as const]),
    // The first certificates do not say it.
    [FIGURES, measurerWords[certificate.measuredBy ?? published.measured_by]],
    ...(certificate.tool === null ? [] : [['Tested with', certificate.tool] as const]),
    ...(certificate.scenarios === null ? [] : [['Scenarios passed', count(certificate.scenarios.passed)] as const]),
    ...(certificate.metadata === null
      ? []
      : [['SHA-256 of the metadata', <code>{certificate.metadata}</code>] as const]),
  ]
}

const Verifying = ({ published, url, mayDownload }: CertifiedProps) => {
  const { id, signing_key_id, signed_at } = published
  return (
    <section class="section" aria-labelledby="verifying-title">
      <h2 id="verifying-title">Verify it</h2>
      <div class="panel stack">
        <p>
          What was certified is signed by the desk, at <Time at={signed_at} /> with the key{' '}
          <code>{signing_key_id}</code>. The package has the reports, the certificate and its signature. Whoever has it
          can tell, also offline, if it is what was certified:
        </p>
        <pre>
          <code>{`npx dd-acceptance verify ${nameOfPackage(published)} --key ${url}`}</code>
        </pre>
        <ul class="buttons">
          <li>
            {mayDownload ? (
              <a class="button primary" href={`/certified/${id}/package.zip`}>
                Download the package
              </a>
            ) : (
              <a class="button" href={signInFirst(`/certified/${id}`)}>
                Sign in to download the package
              </a>
            )}
          </li>
          <li>
            <a class="button" href={`/certified/${id}/certificate.json`}>
              Certificate
            </a>
          </li>
          <li>
            <a class="button" href={`/certified/${id}/certificate.jws`}>
              Signature
            </a>
          </li>
          <li>
            <a class="button" href="/.well-known/jwks.json">
              Public keys of the desk
            </a>
          </li>
        </ul>
      </div>
    </section>
  )
}

const BadgeOf = ({ published: { id, type, version }, url }: Pick<CertifiedProps, 'published' | 'url'>) => {
  const address = certifiedAddress(url, id)
  const name = `${type} ${version}`
  return (
    <section class="section" aria-labelledby="badge-title">
      <h2 id="badge-title">Badge</h2>
      <div class="panel stack">
        <p>
          <img src={`/certified/${id}/badge.svg`} alt={`${name}: badge`} height="24" />
        </p>
        <p>It always shows how the endorsement stands now. For a page of your own:</p>
        <pre>
          <code>{`<a href="${address}"><img src="${address}/badge.svg" alt="${name}"></a>`}</code>
        </pre>
      </div>
    </section>
  )
}
