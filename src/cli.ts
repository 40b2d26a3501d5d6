/** The composition root of the command line. */
process.stderr.write('briefwijzer: geen opdracht gegeven.\n');
process.exitCode = 2;
