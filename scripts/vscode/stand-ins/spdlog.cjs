// Takes the place of the native module @vscode/spdlog, which is not compiled: log files, written by Node.
'use strict';
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

/** A log file. Levels, rotation and formats are left out: these files live as long as one test run. */
class Logger {
  constructor(file) {
    this.file = file;
    mkdirSync(dirname(file), { recursive: true });
  }

  write(level, message) {
    try {
      appendFileSync(this.file, `[${level}] ${message}\n`);
    } catch {
      // The folder goes when the run ends; what is logged after that is nobody's.
    }
  }

  getLevel() {
    return 2;
  }
}

for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'critical']) {
  Logger.prototype[level] = function (message) {
    this.write(level, message);
  };
}
for (const idle of ['setLevel', 'setPattern', 'clearFormatters', 'flush', 'drop']) Logger.prototype[idle] = () => {};

const createLogger = async (_name, file) => new Logger(file);

// One by one: VS Code imports this file as an ES module, which sees no other exports of a CommonJS one.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
