/** Says at the very end, in one plain line, how many tests passed and failed. */
export default class PlainReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    this.line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
    process.on('exit', () => process.stdout.write(`${this.line}\n`));
  }
}
