// Takes the place of the native module @vscode/native-watchdog, which is not compiled. It would end an extension host
// whose server has gone; here the server's whole process group is ended.
'use strict';

exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
