// Loaded before @vscode/test-web, whose command line has no option for it: Playwright starts the browser that
// scripts/test-vscode.mjs found.
const { createRequire } = require("node:module");
const path = require("node:path");

const fromVscodeHost = createRequire(path.join(__dirname, "../vscode-host/package.json"));
const { chromium } = fromVscodeHost("playwright");
const { executablePath, args } = JSON.parse(process.env.CHROMIUM_LAUNCH);
const launch = chromium.launch.bind(chromium);
chromium.launch = (options = {}) =>
  launch({ ...options, executablePath, args: [...(options.args ?? []), ...args] });
