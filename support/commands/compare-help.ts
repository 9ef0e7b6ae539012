/** What `npx dd-acceptance compare --help` prints. */
export const COMPARE_HELP = `npx dd-acceptance compare [--version 2.0] [--out FOLDER] REPORTS REPORTS...

What servers have in common and where they differ, for planning conversions and data shares: Resources, Fields with their
types, and lookup values; which of them each one advertises, and how often its records have them.
REPORTS are folders with the reports of one run each, two or more.

  --version X.Y  version of the Data Dictionary that all of them are of
  --out FOLDER   leaves comparison.html, comparison.json and comparison.csv there (reports/compare)

  npx dd-acceptance compare reports/dd-2.0 ../other-server/reports/dd-2.0
  npx dd-acceptance compare results/data-dictionary-2.0/*/M00000001/current --out reports/m1

Exit code: 0 there is a comparison; 2 there is something that cannot be compared. More: docs/compare.md`
