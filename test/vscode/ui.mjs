// Drives a window of VS Code with the packed extension, as a person would, and leaves pictures in screenshots/.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { chromium } from "playwright-core";
import { chromiumOptions, ensureChromium } from "../../scripts/chromium.mjs";
import { root } from "../../scripts/root.mjs";
import { pageAddress, startVscodeServer } from "../../scripts/vscode-server.mjs";

const PATIENCE = 60_000;

/** Something out of date in the samples; the gaps in them, with the title of the quick fix for each. */
const STALE = "EU-U.S. Privacy Shield";
const GAPS = [
  ["missing-right-complain", /Insert a clause: the right to complain .*naming one/],
  ["missing-right-portability", /Insert a clause: the right to data portability/],
  ["missing-right-restriction", /Insert a clause: the right to restrict/],
  ["missing-mandatory-provision", /Insert a clause: /],
  ["weak-retention", /Insert a clause: how long/],
];
/** A term that is defined in the samples, as it is used further down. */
const TERM = "A Shopkeeper sees";

const screenshots = path.join(root, "screenshots");
rmSync(screenshots, { recursive: true, force: true });
mkdirSync(screenshots, { recursive: true });
const scratch = mkdtempSync(path.join(tmpdir(), "privacy-policy-lint-workspace-"));
const workspace = path.join(scratch, "policies");
cpSync(path.join(root, "samples"), workspace, { recursive: true });
const vsix = readdirSync(root).find((name) => name.endsWith(".vsix"));
if (vsix === undefined) throw new Error("There is no .vsix; npm run package makes it.");

const settings = {
  "workbench.colorTheme": process.env.THEME ?? "Default Light Modern",
  "editor.wordWrap": "on",
  "editor.minimap.enabled": false,
  "editor.fontSize": 13,
  "breadcrumbs.enabled": false,
  "workbench.layoutControl.enabled": false,
};
const server = await startVscodeServer({ settings, vsix: path.join(root, vsix) });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumOptions });
let passing = 0;
let failing = 0;
try {
  for (const name of ["policy.md", "policy.html", "policy.txt"]) await driveOn(name);
} finally {
  await browser.close();
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`  ${passing} passing`);
if (failing > 0) console.log(`  ${failing} failing`);
process.exitCode = failing > 0 ? 1 : 0;

/** One window on one sample; each step is a test, and after one that fails the others make no sense. */
async function driveOn(name) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 840 }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(PATIENCE);
  const picture = (what) =>
    page.screenshot({ path: path.join(screenshots, `${path.extname(name).slice(1)}-${what}.png`) });
  try {
    for (const [what, promise, step] of steps(page, name, picture)) {
      const started = performance.now();
      await step();
      await picture(what);
      passing += 1;
      console.log(`  ✔ ${name}: ${promise} (${Math.round(performance.now() - started)}ms)`);
    }
  } catch (error) {
    failing += 1;
    console.log(`  ✗ ${name}: ${error.stack}`);
    await picture("error");
  } finally {
    await page.close();
  }
}

function steps(page, name, picture) {
  const { keyboard } = page;
  const problems = page.locator(".markers-panel");
  const row = (text) => problems.locator(".monaco-list-row", { hasText: text }).first();
  const menu = page.locator(".action-widget");
  const hover = page.locator(".monaco-hover:visible", {
    hasText: /What to do:.*Privacy Shield|Privacy Shield.*What to do:/s,
  });
  const advice = page.locator(".monaco-hover:visible", { hasText: /Quick fix:|What to do:/ });
  /** Goes to a finding as a double click on its row under Problems does. */
  const openProblem = async (text) => {
    const filter = page.locator(".viewpane-filter-container :is(input, textarea)").first();
    if (!(await filter.isVisible())) await keyboard.press("Control+Shift+M");
    await filter.fill(text);
    await row(text).dblclick();
    await page.locator(".editor-instance .monaco-editor.focused").waitFor();
    await restMouse();
  };
  /** Puts the cursor into a use of a defined term. */
  const goToTerm = async () => {
    await keyboard.press("Control+F");
    await page.locator(".find-widget.visible textarea").first().fill(TERM);
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await keyboard.press("ArrowLeft");
    for (let step = 0; step < 4; step++) await keyboard.press("ArrowRight");
  };
  const restMouse = () => page.mouse.move(200, 600);
  /** From a gap to its hover, to the clause that closes it, to the text without the gap. */
  const gapSteps = ({ gap, title, number }) => {
    const clause = menu.locator(".monaco-list-row", { hasText: title }).first();
    return [
      [
        `${number}-${gap}`,
        `${gap} has a hover, and a quick fix that offers the clause`,
        async () => {
          await keyboard.press("Escape");
          await openProblem(gap);
          await again(advice.first(), async () => {
            await keyboard.press("Control+K");
            await keyboard.press("Control+I");
          });
          await picture(`${number}-${gap}-hover`);
          await keyboard.press("Escape");
          // The menu is empty when it is asked for while another extension still starts.
          await again(clause, async () => {
            await keyboard.press("Escape");
            await keyboard.press("Control+.");
          });
          const focused = clause.and(menu.locator(".focused"));
          for (let left = 40; left > 0 && !(await focused.isVisible()); left--)
            await keyboard.press("ArrowDown");
        },
      ],
      [
        `${number + 1}-${gap}-mended`,
        `the clause for ${gap} is in the text, and the finding is gone`,
        async () => {
          await keyboard.press("Enter");
          await row(gap).waitFor({ state: "detached" });
        },
      ],
    ];
  };
  return [
    [
      "1-squiggles",
      "findings are underlined",
      async () => {
        const payload = [
          ["openFile", server.remote(path.join(workspace, name))],
          ["skipWelcome", "true"],
        ];
        await page.goto(pageAddress(server, { folder: workspace, payload }));
        await page.locator(".monaco-workbench").waitFor();
        const squiggle = page.locator(".editor-instance .cdr:is(.squiggly-error, .squiggly-warning)").first();
        await squiggle.waitFor({ state: "visible" });
        await closeNotifications(page);
      },
    ],
    [
      "2-status",
      "the status says how much is disclosed",
      async () => {
        await page.locator("[id='status.languageStatus']").hover();
        const shown = page.locator(".hover-language-status", {
          hasText: /\d+ of \d+ disclosures .*as of \d{4}-\d\d-\d\d/,
        });
        await shown.first().waitFor({ state: "visible" });
      },
    ],
    [
      "3-problems",
      "findings are listed under Problems",
      async () => {
        await restMouse();
        await keyboard.press("Control+Shift+M");
        await row("privacy-policy-lint").waitFor();
      },
    ],
    [
      "4-hover",
      "the hover of a finding says what to do",
      async () => {
        await openProblem(STALE);
        await keyboard.press("Control+J");
        await again(hover.first(), async () => {
          await keyboard.press("Control+K");
          await keyboard.press("Control+I");
        });
        // It fades in.
        await page.waitForTimeout(500);
      },
    ],
    ...GAPS.flatMap(([gap, title], index) => gapSteps({ gap, title, number: 5 + 2 * index })),
    [
      "15-definition",
      "F12 on a term leads to where it is defined",
      async () => {
        await goToTerm();
        await keyboard.press("F12");
        await page
          .locator(".editor-instance .view-line", { hasText: /means\sa\sbusiness\sthat\srents/ })
          .first()
          .waitFor();
        await page.waitForTimeout(300);
      },
    ],
    [
      "16-references",
      "Shift+F12 shows where a term is used",
      async () => {
        await goToTerm();
        await keyboard.press("Shift+F12");
        await page.locator(".reference-zone-widget .ref-tree .referenceMatch").first().waitFor();
        await page.waitForTimeout(500);
      },
    ],
    [
      "17-term-hover",
      "the hover of a term shows its meaning",
      async () => {
        await keyboard.press("Escape");
        await goToTerm();
        const meaning = page.locator(".monaco-hover:visible", { hasText: /“Shopkeeper”.*Defined in line/s });
        await again(meaning.first(), async () => {
          await keyboard.press("Control+K");
          await keyboard.press("Control+I");
        });
        await page.waitForTimeout(500);
      },
    ],
    [
      "18-rename",
      "F2 on a term asks for its new name",
      async () => {
        await keyboard.press("Escape");
        await goToTerm();
        await again(page.locator(".rename-box.preview, .rename-box").first(), () => keyboard.press("F2"));
        await page.waitForTimeout(300);
      },
    ],
    [
      "19-completion",
      "defined terms are offered after a capital letter",
      async () => {
        await keyboard.press("Escape");
        await goToTerm();
        await keyboard.press("End");
        await keyboard.type(" Every Shop");
        const offered = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "Shopkeeper" });
        await again(offered.first(), () => keyboard.press("Control+Space"));
        await page.waitForTimeout(300);
      },
    ],
    [
      "20-outline",
      "the outline has the terms under their headings",
      async () => {
        await keyboard.press("Escape");
        await keyboard.press("Control+Shift+O");
        await page
          .locator(".quick-input-widget .monaco-list-row", { hasText: "Shopkeeper" })
          .first()
          .waitFor();
        await page.waitForTimeout(300);
      },
    ],
  ];
}

/** Does what makes something visible until it is. */
async function again(wanted, action) {
  for (let left = 5; left > 0; left--) {
    await action();
    const seen = await wanted.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
    if (seen) return;
  }
  await wanted.waitFor({ timeout: 1000 });
}

async function closeNotifications(page) {
  for (const button of await page.locator(".notifications-toasts .codicon-notifications-clear").all()) {
    await button.click({ timeout: 1000 }).catch(() => {});
  }
}
