const { Formatter } = require('@cucumber/cucumber')

/** For tests: a formatter of Cucumber that prints nothing. */
module.exports = class SilentFormatter extends Formatter {}
