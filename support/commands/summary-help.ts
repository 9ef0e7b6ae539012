/** What `npx dd-acceptance summary --help` prints. */
export const SUMMARY_HELP = `npx dd-acceptance summary FOLDER [--averages PATH] [--performance-opt-out]

Writes FOLDER/summary.html anew, the report of a run for people, from the files that the run left in FOLDER. No server is asked.
FOLDER is the reports folder of a run.

  --averages PATH        a file that npx dd-acceptance aggregate wrote, or a folder of results; without it what the run named
  --performance-opt-out  leaves out how fast the server answers, for this report is given to others

A run that was told to opt out stays opted out.

  npx dd-acceptance summary reports/dd-2.0
  npx dd-acceptance summary reports/dd-2.0 --averages averages.json
  npx dd-acceptance summary results/data-dictionary-2.0/T01-S01/M01/current --performance-opt-out

Exit code: that of the run; 2 also when there is nothing to make it from. More: docs/summary.md`
