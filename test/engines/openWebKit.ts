import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, Key as Keys, type WebElement } from 'selenium-webdriver';

import { enginePaths } from '../../scripts/engines.mjs';
import type { Browser, Key } from './browser.ts';

const keys: Readonly<Record<Key, string>> = {
  Enter: Keys.ENTER,
  ArrowDown: Keys.ARROW_DOWN,
  Backspace: Keys.BACK_SPACE,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
};

/** A port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts the browser that comes with WebKitGTK, on a screen that nobody sees, over WebDriver. */
export async function openWebKit(): Promise<Browser> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise((tell) => screen.stdout.once('data', tell));
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const stop = () => {
    for (const child of [server, screen]) child.kill();
  };
  // Also where starting has failed.
  process.on('exit', stop);
  const address = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; tries < 200 && !(await answers(`${address}/status`)); tries++) await wait(50);
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: enginePaths.webkit, args: ['--automation'] },
      }),
    )
    .build();
  return {
    goto: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    evaluate: (act, ...args) => driver.executeScript(act, ...args),
    find: (find, ...args) => driver.executeScript<WebElement | null>(find, ...args),
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    paste: () => driver.actions().keyDown(Keys.CONTROL).sendKeys('v').keyUp(Keys.CONTROL).perform(),
    resize: async (width, height) => {
      await driver.manage().window().setRect({ x: 0, y: 0, width, height });
    },
    close: async () => {
      await driver.quit();
      stop();
    },
  };
}
