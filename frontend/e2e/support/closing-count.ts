import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** A line for each test, what went wrong with it, and at the end `N passed, N failed`. */
export default class ClosingCount implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    const ok = result.status === test.expectedStatus;
    const name = test.titlePath().slice(2).join(' › ');
    const notes = test.annotations.filter(({ description }) => description !== undefined).map(({ type, description = '' }) => `      ${type}: ${description}`);
    console.log([`  ${ok ? '✓' : '✗'} ${name} (${(result.duration / 1_000).toFixed(1)} s)`, ...notes].join('\n'));
    if (ok) {
      this.#passed += 1;
      return;
    }

    this.#failed += 1;
    for (const { message, stack } of result.errors) {
      console.log((stack ?? message ?? '').replace(/^/gm, '      '));
    }
  }

  onError({ message, stack }: { message?: string; stack?: string }): void {
    this.#failed += 1;
    console.log(stack ?? message);
  }

  onEnd({ status }: FullResult): void {
    // Whatever ended the run before its tests could fail is a failure too.
    const failed = status === 'passed' ? this.#failed : Math.max(1, this.#failed);
    console.log(`${this.#passed} passed, ${failed} failed`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
