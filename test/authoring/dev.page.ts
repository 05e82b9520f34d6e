/** The page of `signpost-chat dev`: it keeps her place over a save, and shows what is wrong beside the last whole version. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { bundlePage } from '../../src/authoring/dev/bundle-page.ts';
import { serve } from '../../src/authoring/dev/serve.ts';
import { watchFolder } from '../../src/authoring/dev/watch-folder.ts';
import { Workshop } from '../../src/authoring/dev/workshop.ts';
import { chosenEngines, openPage, openRoots } from '../support/open-page.ts';
import type { Page } from '../support/driver/page.ts';
import { change, sampleFolder, TODAY } from './support/folder.ts';

const file = 'finding-a-group.yaml';
const page = await bundlePage();
/** The page as it is served, with the roots opened before everything else. */
const opened = {
  ...page,
  '/': (page['/'] ?? '').replace('<head>', '<head><script src="/open-roots.js"></script>'),
  '/open-roots.js': readFileSync(openRoots, 'utf8'),
};

/** The folder on a page of its own, as `dev` puts it together. */
async function shown(context: TestContext, folder: string): Promise<string> {
  const workshop = new Workshop({ path: folder, today: TODAY });
  const server = await serve({ page: opened, file: (name) => workshop.file(name), news: () => workshop.news }, 0);
  const watching = await watchFolder([folder], () => {
    workshop.look();
    server.tell();
  });
  context.after(async () => {
    await watching.close();
    await server.close();
  });
  return server.origin;
}

const chooses = (on: Page, answer: string): Promise<void> => on.click((id) => window.deepQuery(`[data-answer="${id}"]`), answer);
const asks = (on: Page, label: string): Promise<boolean> => on.waitFor((words) => window.deepQuery('#question')?.textContent.trim() === words, label);
const part = (on: Page, id: string, words: string): Promise<boolean> =>
  on.waitFor((name, text) => document.getElementById(name)?.textContent.includes(text) ?? false, id, words);
const chat = (on: Page): Promise<string> => on.evaluate(() => window.deepQuery('.log')?.textContent.replace(/\s+/g, ' ') ?? '');

for (const engine of chosenEngines()) {
  test(`${engine}: the chat follows each save and keeps her place`, async (context) => {
    const folder = sampleFolder(context);
    const [on, origin] = await Promise.all([openPage(context, engine, { width: 1200, height: 800 }), shown(context, folder)]);
    await on.open(origin);
    await asks(on, 'What would you like?');
    await chooses(on, 'groups');
    await asks(on, 'Where do you live?');
    await chooses(on, 'north');
    await asks(on, 'What next?');
    await part(on, 'where', 'She stands on “suits”');

    // A save with a mistake: the message is beside the chat, and the chat stays as it was.
    change(folder, file, '      - to: note\n', '      - to: notes\n');
    await part(on, 'status', '1 to mend. The chat shows the last version that was whole.');
    await part(on, 'problems', 'There is no step “notes”.Did you mean “note”?');
    await asks(on, 'What next?');

    // Mended, and with other words: the same place, in the new words.
    change(folder, file, '      - to: notes\n', '      - to: note\n');
    change(folder, file, '**{{walks.name}} could suit you**, in {{area}}.', '**{{walks.name}} may be just right**, in {{area}}.');
    await on.waitFor(() => window.deepQuery('.log')?.textContent.includes('may be just right'));
    await asks(on, 'What next?');
    await part(on, 'status', 'All is well.');
    assert.match(await chat(on), /What would you like\?.*Find a group.*Where do you live\?.*In the north.*Walking may be just right, in The north\./);
    await part(on, 'where', 'She stands on “suits”');

    // A new question leads the journeys elsewhere: that is told too, and the chat waits until it is right.
    change(folder, file, '    next: route\n', '    next: again\n  again:\n    ask: {type: choice, label: Is it far?, choices: {near: No, far: Yes}}\n    next: route\n');
    await part(on, 'problems', 'she is not asked “suits” here');
    assert.match(await chat(on), /may be just right/);

    assert.deepEqual(await on.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.pathname + location.search + location.hash]), [0, 0, '', '/']);
  });

  test(`${engine}: a folder that begins broken, and a topic`, async (context) => {
    const folder = sampleFolder(context);
    change(folder, file, '      - to: note\n', '      - to: notes\n');
    const [on, origin] = await Promise.all([openPage(context, engine, { width: 500, height: 900 }), shown(context, folder)]);
    await on.open(origin);
    await part(on, 'problems', 'There is no step “notes”.');
    assert.equal(await on.evaluate(() => document.querySelector('signpost-chat')), null);
    assert.equal(await on.evaluate(() => document.getElementById('not-yet')?.hidden), false);
    change(folder, file, '      - to: notes\n', '      - to: note\n');
    await asks(on, 'What would you like?');
    await on.evaluate(() => {
      const topic = document.getElementById('topic') as HTMLSelectElement;
      topic.value = 'groups';
      topic.dispatchEvent(new Event('change'));
    });
    await on.waitFor(() => window.deepQuery('.log')?.textContent.includes('Here is who can help.'));
    await part(on, 'where', 'She stands on “groups”');
  });
}
