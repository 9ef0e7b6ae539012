import type { SummaryData } from '../../report/summary/summary-data'

/** The whole page: its views below each other, so that it prints and is searched as one. */
export const SummaryPage = ({ overview }: SummaryData) => (
  <main>
    <h1>{overview.endorsement}</h1>
    <p>{overview.verdict}</p>
  </main>
)
