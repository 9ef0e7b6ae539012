/** What `npx dd-acceptance aggregate --help` prints. */
export const AGGREGATE_HELP = `npx dd-acceptance aggregate [--version 2.0] [--out FILE] RESULTS...

Averages over the results of many servers: how many Resources, Fields and lookup values they advertise, how often their
records have them, and how fast they answer.
RESULTS are folders with reports of runs, or with such folders below them; folders called archived are left out.

  --version X.Y  version of the Data Dictionary; results of others are left out
  --out FILE     leaves the averages there; without it they are printed

  npx dd-acceptance aggregate reports/dd-2.0 ../other-server/reports/dd-2.0
  npx dd-acceptance aggregate --out averages.json results/data-dictionary-2.0

What is left out is told on standard error, with the reason.
Exit code: 0 there are averages; 2 there is no result to take them from. More: docs/aggregate.md`
