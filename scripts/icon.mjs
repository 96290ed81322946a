// Draws images/icon.png from images/icon.svg: `npm run icon`, after the SVG was changed.
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { chromium } from "playwright-core";
import { chromiumOptions, ensureChromium } from "./chromium.mjs";
import { root } from "./root.mjs";

const SIZE = 256;

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumOptions });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(
  `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(root, "images/icon.svg"), "utf8")}`,
);
await page.screenshot({ path: path.join(root, "images/icon.png"), omitBackground: true });
await browser.close();
