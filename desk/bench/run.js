// `npm run bench:lists --prefix desk`: how much slower lists of many endorsements are than short ones. `-- --all SQLite` shows each
// of them, on one of both databases; `-- --long 20000` takes fewer endorsements, and `--most 2.5`
// another limit, for machines that do other work.
require('../load')
require('./long-lists.ts')
