// `npm run bench:workers --prefix desk`: lets 1, 2 and 4 workers run 64 jobs of a desk on PostgreSQL, and looks at what they leave.
// `--redis` has the jobs handed out by BullMQ, `--table --redis` by both, side by side. `--kill-every 10` kills one worker after the
// other, every ten seconds, at most `--kills` times. `--least 1.3`: the last number of workers has to do 1.3 times as many jobs a
// minute as the first one. A stand-in takes the place of `certify`, and lasts `--seconds`; with `--records 30` sample servers with 30
// records of each Resource are certified.
require('../load')
require('./many-workers.ts')
