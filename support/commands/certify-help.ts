/** What `npx dd-acceptance certify --help` prints. */
export const CERTIFY_HELP = `npx dd-acceptance certify --resoscript FILE [--config FILE] [--version 2.0] [--core [2.0.0]] [--results FOLDER]
                           [--concurrency 2] [--provider-uoi UOI --provider-usi USI --recipient-uoi UOI]

A whole certification run in RESO's order: Web API Core if asked for, then the Data Dictionary, whose payloads are sampled
only when no MUST was violated before. What is not conformant ends the run.

  --resoscript FILE   the RESOScript of the server; with --config only its Parameters and Requests count
  --config FILE       recipients, each with its server and credentials, as RESO's certification tools have them
  --version X.Y       version of the Data Dictionary; 2.0 when not given
  --core [X.Y.Z]      Web API Core first; 2.0.0 when no version is given
  --results FOLDER    where results are kept; results when not given
  --concurrency N     how many recipients at a time; 2 when not given
  --provider-uoi, --provider-usi, --recipient-uoi
                      whose results they are, without --config; all three, or none: then they are kept as local/local

Results are in FOLDER/data-dictionary-2.0/<providerUoi>-<providerUsi>/<recipientUoi>/current, earlier ones in archived.
Settings are those of a run, see README.md; SAMPLE_LIMIT is 100000 and REQUEST_BUDGET 1000000 unless you set them.

  npx dd-acceptance certify --resoscript my.resoscript
  npx dd-acceptance certify --resoscript my.resoscript --core --provider-uoi T01 --provider-usi S01 --recipient-uoi M01
  npx dd-acceptance certify --config recipients.json --core 2.1.0 --concurrency 4

Exit code: 0 all are conformant; 1 one is not; 2 one could not be judged. More: docs/certify.md`
