// `npm run bench:workers --prefix desk`: lets 1, 2 and 4 workers run 64 jobs; `-- --kill-every 10` kills one of them every ten
// seconds, `--redis` has the jobs handed out by BullMQ. A stand-in takes the place of `certify`.
require('../load')
require('./many-workers.ts')
