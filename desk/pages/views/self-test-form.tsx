import { coreVersions, dictionaryVersions } from '../../jobs/job'
import type { GivenOrder } from '../../jobs/read-order'
import type { System } from '../../organizations/systems'
import { Choice, Field, Notice } from './parts'

/** Describes what the form of a self-test begins with. Secrets are never put back into it. */
export type FilledOrder = Omit<GivenOrder, 'token' | 'clientSecret' | 'script'>

export const EMPTY_ORDER: FilledOrder = {
  system: '',
  recipient: '',
  core: '2.0.0',
  dictionary: '2.0',
  address: '',
  clientId: '',
  tokenUrl: '',
  scope: '',
  systemName: '',
  systemId: '',
  confirms: [],
}

interface SelfTestFormProps {
  readonly filled: FilledOrder
  /** The systems of the provider; undefined for staff, who name any. */
  readonly systems: readonly System[] | undefined
  /** The endorsement that is to be confirmed by the run: what is tested is given then. */
  readonly confirm: string | undefined
  readonly reasons: readonly string[]
}

/** The form by which a self-test is begun. */
export const SelfTestForm = ({ filled, systems, confirm, reasons }: SelfTestFormProps) => (
  <>
    {reasons.length === 0 ? null : (
      <Notice tone="bad">
        Nothing was begun. Secrets and files have to be given again.
        <ul>
          {reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </Notice>
    )}
    <form class="form wide-form" method="post" action="/self-test" enctype="multipart/form-data">
      {confirm === undefined ? null : <input type="hidden" name="confirm" value={confirm} />}
      <fieldset class="panel form">
        <legend>What is tested</legend>
        {confirm === undefined ? (
          <Tested filled={filled} systems={systems} />
        ) : (
          <p>{`System ${filled.system} for the recipient ${filled.recipient}: ${namesOf(filled).join(' and ')}.`}</p>
        )}
        <Field
          label="Originating system name (optional)"
          name="systemName"
          value={filled.systemName}
          isOptional
          hint="Where the server has records of several systems: only those of this one are asked for."
        />
        <Field label="Originating system ID (optional)" name="systemId" value={filled.systemId} isOptional />
      </fieldset>
      <fieldset class="panel form">
        <legend>Server</legend>
        <Field
          label="Service address"
          name="address"
          value={filled.address}
          isOptional
          hint="The URL of the service root, such as https://api.example.com/odata. Left empty with a RESOScript."
        />
      </fieldset>
      <fieldset class="panel form">
        <legend>Credentials: one of these three</legend>
        <p class="muted small">
          They are kept encrypted until the test has ended, and then deleted. No page and no report shows them.
        </p>
        <Field label="Bearer token" name="token" type="password" isOptional />
        <details open={filled.clientId !== ''}>
          <summary>Client credentials</summary>
          <div class="form">
            <Field label="Client ID" name="clientId" value={filled.clientId} isOptional />
            <Field label="Client secret" name="clientSecret" type="password" isOptional />
            <Field
              label="Token address"
              name="tokenUrl"
              value={filled.tokenUrl}
              isOptional
              hint="The URL that gives tokens."
            />
            <Field label="Scope (optional)" name="scope" value={filled.scope} isOptional />
          </div>
        </details>
        <details>
          <summary>RESOScript</summary>
          <p class="field">
            <label for="script">File</label>
            <input id="script" name="script" type="file" accept=".resoscript,.xml" aria-describedby="script-hint" />
            <span class="muted small" id="script-hint">
              With service address, credentials and Parameters in it. The desk has none of your variables: values have
              to stand in the file.
            </span>
          </p>
        </details>
      </fieldset>
      <p>
        <button class="button primary" type="submit">
          Begin the test
        </button>
      </p>
    </form>
  </>
)

/** Returns what is tested, for people. */
export const namesOf = ({ core, dictionary }: { readonly core?: string; readonly dictionary?: string }) => [
  ...(core === undefined || core === '' ? [] : [`Web API Core ${core}`]),
  ...(dictionary === undefined || dictionary === '' ? [] : [`Data Dictionary ${dictionary}`]),
]

const Tested = ({ filled, systems }: Pick<SelfTestFormProps, 'filled' | 'systems'>) => (
  <>
    {systems === undefined ? (
      <Field label="System (USI)" name="system" value={filled.system} hint="Its provider is the one that is tested." />
    ) : (
      <Choice
        label="System"
        name="system"
        chosen={filled.system}
        options={systems.map(({ usi, name }) => [usi, `${name} (${usi})`] as const)}
      />
    )}
    <Field
      label="Recipient (UOI)"
      name="recipient"
      value={filled.recipient}
      hint="The organization that the endorsement is for."
    />
    <Choice
      label="Web API Core"
      name="core"
      chosen={filled.core}
      options={[...coreVersions.map((version) => [version, version] as const), ['', 'not tested']]}
    />
    <Choice
      label="Data Dictionary"
      name="dictionary"
      chosen={filled.dictionary}
      options={[...dictionaryVersions.map((version) => [version, version] as const), ['', 'not tested']]}
    />
  </>
)
