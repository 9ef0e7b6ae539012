import type { Context } from 'hono'
import { agreedSince, setShownOnMap } from '../../map/shown-organizations'
import type { Desk, DeskEnv } from '../desk'
import { formOf } from './form'
import { Time } from './parts'

interface MapConsentProps {
  /** Where the form is sent. */
  readonly action: string
  /** Since when the organization agrees; undefined where it does not. */
  readonly since: string | undefined
}

/** Asks an organization whether the map shows it by name, says since when it agreed, and lets it take that back. */
const ConsentForm = ({ action, since }: MapConsentProps) => (
  <section class="section" aria-labelledby="map-title">
    <h2 id="map-title">On the map</h2>
    <form class="panel stack" method="post" action={action}>
      {since === undefined ? (
        <p>
          The <a href="/map">map</a> counts this organization, and does not name it. If you agree, everybody sees its
          name, in which country, state or province it is, and what it is certified for. You can take it back at any
          time.
        </p>
      ) : (
        <p>
          {'Everybody sees this organization on the '}
          <a href="/map">map</a>
          {', with its name. This was agreed to on '}
          <Time at={since} />.
        </p>
      )}
      <p>
        <button class="button" type="submit" name="shown" value={since === undefined ? 'yes' : 'no'}>
          {since === undefined ? 'Show it by name' : 'Do not show it any more'}
        </button>
      </p>
    </form>
  </section>
)

/** Returns the form in which an organization agrees to be shown on the map. */
export const mapConsent = async (desk: Desk, uoi: string, action: string) => (
  <ConsentForm action={action} since={await agreedSince(desk.store.reader, uoi)} />
)

/** Keeps what such a form says. */
export async function takeMapConsent(desk: Desk, context: Context<DeskEnv>, uoi: string): Promise<void> {
  const isShown = (await formOf(context))('shown') === 'yes'
  await desk.store.transaction((tx) => setShownOnMap(tx, uoi, isShown, desk.now()))
}
