// `npm run bench:collector --prefix desk`: how fast results are sent to a search engine, beside a bare loop of bulk requests, and how
// much memory that takes. `-- 50` sends so many instead of 500.
require('../load')
require('./collector.ts')
