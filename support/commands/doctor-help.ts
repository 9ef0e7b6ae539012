/** What `npx dd-acceptance doctor --help` prints. */
export const DOCTOR_HELP = `npx dd-acceptance doctor [--resoscript FILE] [--version 2.0]

Checks before a long run whether it can start: Node.js, settings, RESOScript, reports folder, proxies, connection,
certificate, credentials, $metadata, clock, and how long the run may take. One line for each: ok, warning, problem or
skipped. Sends fewer than ten requests, and leaves no files.

  --resoscript FILE   the RESOScript of the server; without it, RESOSCRIPT as in a run
  --version X.Y       version of the Data Dictionary; 2.0 when not given

Settings are those of a run: METADATA, REPORTS, REQUEST_TIMEOUT, SAMPLE_LIMIT, HTTPS_PROXY ..., see README.md.

  npx dd-acceptance doctor --resoscript my.resoscript
  RESOSCRIPT=my.resoscript SAMPLE_LIMIT=100000 npx dd-acceptance doctor --version 2.1
  METADATA=metadata.xml npx dd-acceptance doctor

Exit code: 0 a run can start; 2 it cannot. More: docs/doctor.md`
