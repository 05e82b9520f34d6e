/**
 * In-page tests, `*.browser.ts`: each file runs in three engines, once against the source and once
 * against the built files. A test loads the element with `await import(window.signpostEntry)`.
 * Started by `npm test`; only some: `npm test -- --only leave`.
 */
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { chosenEngines } from './test/support/engines.ts';
import { commandsPlugin } from './test/support/in-page/commands-plugin.ts';
import { countReporter } from './test/support/in-page/count-reporter.ts';
import { EngineLauncher } from './test/support/in-page/launcher.ts';

const page = (entry) => (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A test page</title>
    <script src="/test/support/open-roots.js"></script>
    <script>
      exposeRoots();
      window.signpostEntry = '${entry}';
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

const entries = { source: '/src/define.ts', built: '/dist/signpost-chat.js' };
const chosen = Object.entries(entries).filter(([name]) => [name, undefined].includes(process.env.SIGNPOST_ENTRY));
const files = process.env.SIGNPOST_FILES?.split(',') ?? ['test/**/*.browser.ts'];

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  groups: chosen.map(([name, entry]) => ({ name, files, testRunnerHtml: page(entry) })),
  browsers: chosenEngines().map((engine) => new EngineLauncher(engine)),
  // `npm test` runs the source and the built files beside each other: more, and all of them wait.
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },
  nodeResolve: { exportConditions: ['development', 'browser'], browser: true },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    commandsPlugin(),
  ],
  // Lit says so once in each page of the source run.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
