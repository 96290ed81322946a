import { describe, expect, test } from "vitest";
import { type Format, readDocument } from "../server/document/document.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { buildPolicy } from "../server/policy/build.ts";

function termsOf(text: string, format: Format) {
  return buildPolicy(readDocument(text, format), englishLanguage()).terms;
}

function defined(text: string, format: Format): readonly string[] {
  return termsOf(text, format).definitions.flatMap(({ term, sort }) => (sort === "pronoun" ? [] : [term]));
}

const FORMATS = [
  ["markdown", (text: string) => text],
  ["html", (text: string) => `<p>${text}</p>`],
  ["plaintext", (text: string) => text],
] as const;

describe.each(FORMATS)("a term is defined in %s", (format, written) => {
  test.each<[string, ...string[]]>([
    ["„Garden Data“ means what you plant.", "Garden Data"],
    ["‘Garden Data’ means what you plant.", "Garden Data"],
    ["»Garden Data« means what you plant.", "Garden Data"],
    ["Your plants („Garden Data“) are kept.", "Garden Data"],
    ["Your plants (the «Garden Data») are kept.", "Garden Data"],
    ["Your plants (the ‘Garden Data’) are kept.", "Garden Data"],
    ["Your plants [the “Garden Data”] are kept.", "Garden Data"],
    ["What you plant – the “Garden Data” – is kept.", "Garden Data"],
    ["The phone that you use (each a “Device”) tells us its type.", "Device"],
    [
      "Our plots (each, a “Garden Plan”, and together the “Garden Data”) are kept.",
      "Garden Plan",
      "Garden Data",
    ],
    ["Our places (“Shops”, “Stores” and “Markets”) are open.", "Shops", "Stores", "Markets"],
    ["Your plants (“Garden Data” or “GD”) are kept.", "Garden Data", "GD"],
    ["By “Garden Data” we mean what you plant.", "Garden Data"],
    ["By Garden Data, we mean what you plant.", "Garden Data"],
    ["When we say “Garden Data”, we mean what you plant.", "Garden Data"],
    ["When we talk about “Garden Data”, we are talking about what you plant.", "Garden Data"],
    ["References to “Garden Data” are to what you plant.", "Garden Data"],
    ["What you plant, hereinafter “Garden Data”, is kept.", "Garden Data"],
    ["What you plant, hereinafter Garden Data, is kept.", "Garden Data"],
    ["This notice is about our program “Fernleaf” (later referred as the/this “Program”).", "Program"],
    ["Your phone writes a file called Plantings. This Plantings file is kept.", "Plantings"],
    ["Our places (each a “Plot(s)”) are open.", "Plot"],
    ["Your browser tells us its name (we refer to this information as “Log Data”).", "Log Data"],
    ["What you plant and where is collectively the Garden Data and kept apart.", "Garden Data"],
    ["What you plant (hereby referred to as “Garden Data”) is kept.", "Garden Data"],
    ["What you plant is referred to in this notice as “Garden Data”.", "Garden Data"],
    ["What you plant is called “Garden Data” in this notice.", "Garden Data"],
    ["We refer to what you plant as “Garden Data”.", "Garden Data"],
    ["In this notice, “Garden Data” is what you plant.", "Garden Data"],
    ["The term “Garden Data” covers all that you plant.", "Garden Data"],
    ["The term Garden Data shall mean all that you plant.", "Garden Data"],
    ["The expression “Garden Data” includes all that you plant.", "Garden Data"],
    ["“Garden Data” has the meaning set out in our rules.", "Garden Data"],
    ["What you plant (“Garden Data” for short) is kept.", "Garden Data"],
    ["What we call visitor tracking information (VTI) is kept. We delete VTI.", "VTI"],
    ["Your plants (your “Garden Data”, as further described below) are kept.", "Garden Data"],
    ["We call it ‚ÄúGarden Data‚Äù and keep it. Garden Data is ours.", "Garden Data"],
    ["Your plants (â€œGarden Dataâ€) are kept.", "Garden Data"],
    ["We offer Widgets (small programs that run inside a page). Our Widgets set no cookies.", "Widgets"],
    [
      "Seed Information (the name and the age of each seed) is kept. We sell no Seed Information.",
      "Seed Information",
    ],
    ["We offer Widgets (see the list below). Our Widgets set no cookies."],
    ["We work with Stripe (a payment provider). Our payments go through Stripe."],
    ["We offer Widgets (small programs that run inside a page)."],
    ["We work with Google Analytics (a service that counts visits). We like Google Analytics."],
    ["Our mail (also called “post”) is slow."],
    ["What we do – the “how” is told below – is simple."],
    ["See the list [“Garden Data” is its title] below."],
  ])("%s", (text, ...terms) => {
    expect(defined(written(text), format)).toEqual(terms);
  });

  test.each([
    "Capitalized terms used but not defined here have the meaning given in our Terms. We keep Garden Data.",
    "We process Garden Data, as defined in Article 4 GDPR, of members. Garden Data is kept.",
    "The terms used in this notice have the same meanings as in our Terms and Conditions, unless otherwise defined here. We keep Garden Data.",
    "Garden Data has the meaning given in Article 4(1) GDPR. We keep Garden Data.",
    "“Garden Data” and “Processing” have the meaning given to them in the GDPR. We keep Garden Data.",
  ])("by reference to another text: %s", (text) => {
    expect(termsOf(written(text), format).undefined).toEqual([]);
  });
});

describe("a section, a list or a table of definitions", () => {
  test.each<[Format, string]>([
    ["plaintext", "DEFINITIONS\n\nPlot: a bed in our gardens.\n\nMember: a person who joined.\n"],
    ["plaintext", 'DEFINITIONS\n\n"Plot" - a bed in our gardens.\n"Member" - a person who joined.\n'],
    ["plaintext", "The following definitions apply:\n\n(a) “Plot” – a bed;\n\n(b) “Member” – a person.\n"],
    ["markdown", "## Definitions\n\n**Plot** is a bed.\n\n**Member** is a person who joined.\n"],
    ["markdown", "## Definitions\n\n**Plot**\n\nA bed.\n\n**Member**\n\nA person who joined.\n"],
    ["markdown", "## Definitions\n\n### Plot\n\nA bed.\n\n### Member\n\nA person who joined.\n"],
    ["markdown", "| Term | Meaning |\n| --- | --- |\n| Plot | A bed |\n| Member | One of us |\n"],
    ["markdown", "The following terms are used:\n\n- **Plot**: a bed\n- **Member**: who joined\n"],
    ["markdown", "Here the following words have these meanings:\n\n- Plot – a bed\n- Member – who joined\n"],
    ["html", "<h2>Definitions</h2><dl><dt>Plot</dt><dd>A bed.</dd><dt>Member</dt><dd>One.</dd></dl>"],
    [
      "html",
      "<table><tr><th>Word</th><th>Sense</th></tr><tr><td>Plot</td><td>A bed</td></tr><tr><td>Member</td><td>One</td></tr></table>",
    ],
    ["html", "<p>A <dfn>Plot</dfn> is a bed, and a <dfn>Member</dfn> is who joined.</p>"],
  ])("in %s: %s", (format, text) => {
    expect(defined(text, format)).toEqual(["Plot", "Member"]);
  });

  test("a list of grounds or occasions explains no terms", () => {
    const text =
      "<dl><dt>Legitimate interests</dt><dd>To keep order.</dd><dt>Marketing</dt><dd>With your consent.</dd><dt>For visits to the garden</dt><dd>Your name.</dd><dt>When you join</dt><dd>Your age.</dd></dl>";
    expect(defined(text, "html")).toEqual([]);
  });

  test("a heading with a defining sentence under it is one definition", () => {
    const text =
      "## Definitions\n\n### Plot\n\nPlot means a bed.\n\n## Keeping\n\n### Seeds\n\nWe keep them.\n";
    expect(termsOf(text, "markdown").definitions.map(({ repeats }) => repeats)).toEqual([undefined]);
  });

  test("a heading names what it is about", () => {
    const text = "## What we know of members (“Member Information”)\n\nWe keep Member Information.\n";
    expect(defined(text, "markdown")).toEqual(["Member Information"]);
  });

  test("other tables and other lists define nothing", () => {
    expect(defined("| Data | Period |\n| --- | --- |\n| Orders | A year |\n", "markdown")).toEqual([]);
    expect(defined("We keep the following:\n\n- Orders: a year\n- Seeds: two\n", "markdown")).toEqual([]);
  });
});

describe("what may be a term counts when it comes again", () => {
  test.each<[string, readonly string[]]>([
    [
      "Sometimes we ask our Garden Partners for more help. Without the Garden Partners nothing would grow.",
      ["Garden Partners"],
    ],
    ["We ask our Garden Partners for help, and most of them give it to us gladly.", []],
    [
      "Sometimes we ask the Samsung Partners for more help. Without the Samsung Partners nothing would grow.",
      [],
    ],
    ["Press the key. Data collected: cookies and Usage Data.\n\nData shared: Usage Data.", ["Usage Data"]],
    ["Collected: Log Data.", []],
    ['We process "Harvest Data" with your consent and delete it.', ["Harvest Data"]],
    ['Please open the "Harvest Data" page and read it there.', []],
    ["We sell Harvest Data.", ["Harvest Data"]],
    ["We Sell Harvest Data", []],
    ["We never look at your PII without asking you first.", []],
    [
      "Usage of maps.\n\nPersonal Data collected: Cookies.\n\nUsage of videos.\n\nPersonal Data collected: Cookies.",
      ["Personal Data"],
    ],
    ["We never tell anybody about the Specific User data that we hold for them.", ["Specific User data"]],
    ["We never tell anybody about the Garden Plaza data that we hold for them.", []],
    ["We never tell anybody about the Usage data that we hold for them.", []],
    [
      "“Personal Data” means what names you. Nobody reads Personal Data. Nobody shares your PII with others.",
      ["PII"],
    ],
  ])("%s", (text, expected) => {
    expect(termsOf(text, "plaintext").undefined.map(({ term }) => term)).toEqual(expected);
  });

  test("the one name that is defined for personal data is offered for all others", () => {
    const one = "“Personal Information” means what names you. We keep Personal Information. ";
    for (const other of ["PII", "Personal Data", "Personally Identifiable Information"]) {
      const [found] = termsOf(`${one}Nobody shares your ${other} with others.`, "plaintext").undefined;
      expect(found?.suggestion).toBe("Personal Information");
    }
    const two = `${one}“Personal Data” means all that we know. We keep Personal Data. `;
    expect(termsOf(`${two}Nobody shares your PII with others.`, "plaintext").undefined).toEqual([]);
  });
});

describe("a definition that holds in one section", () => {
  const policy = (said: string, use: string) =>
    `# Privacy Policy\n\n## What we keep\n\nWe keep the ${use} of our members for a year.\n\n## California\n\n${said}\n\n### More\n\nWe sell no ${use} there.\n`;

  test.each([
    "For the purposes of this section, “Garden Data” means what you plant.",
    "In this section, the term “Garden Data” means what you plant.",
    "This section uses the term “Garden Data” for what you plant, which is defined as “Garden Data”.",
    "“Garden Data”, as used in this section, means what you plant.",
    "“Garden Data” means, for the purposes of this section, what you plant.",
  ])("does not reach another: %s", (said) => {
    const [found, ...more] = termsOf(policy(said, "Garden Data"), "markdown").undefined;
    expect(more).toEqual([]);
    expect(found?.uses.map(({ placed }) => placed.section.heading?.block.text)).toEqual(["What we keep"]);
    expect(found?.limited?.term).toBe("Garden Data");
  });

  test.each([
    "In this section we say what we do with what you plant (“Garden Data”).",
    "“Garden Data” means what you plant. See this section for more.",
  ])("and other words about a section limit nothing: %s", (said) => {
    expect(termsOf(policy(said, "Garden Data"), "markdown").undefined).toEqual([]);
  });

  test("and one that holds everywhere goes before it", () => {
    const text = `“Garden Data” means what grows.\n\n${policy("In this section, “Garden Data” means what you plant.", "Garden Data")}`;
    expect(termsOf(text, "markdown").undefined).toEqual([]);
  });
});

test("a type of data without a meaning in a list of those that have one is undefined", () => {
  const meanings = ["Seed", "Plot", "Rain"]
    .map((kind) => `“${kind} data” means what we know of it.`)
    .join("\n\n");
  const lists = (...entries: readonly string[]) =>
    `${meanings}\n\nWe use:\n\n${entries.map((entry) => `- ${entry}`).join("\n")}\n`;
  const undefinedIn = (text: string) => termsOf(text, "markdown").undefined.map(({ term }) => term);
  expect(undefinedIn(lists("Seed data", "Plot data", "Soil data"))).toEqual(["Soil data"]);
  expect(undefinedIn(lists("Seed data", "Soil data", "Frost data"))).toEqual([]);
  expect(undefinedIn(lists("Seed data", "Plot data", "Names"))).toEqual([]);
  expect(undefinedIn(lists("Seed data", "Plot data", "Rain information"))).toEqual([]);
});

test("the beginning of a long name is no use of the short one, in a title in capitals neither", () => {
  const text =
    "LARKSPUR ANALYTICS LIMITED PRIVACY POLICY\n\nLarkspur Analytics Limited (“Larkspur”) counts. Larkspur Analytics Limited is small. Larkspur is old.\n";
  const [found] = termsOf(text, "plaintext").definitions;
  expect([found?.term, found?.sort, found?.uses.length]).toEqual(["Larkspur", "name", 1]);
});

test("a name in an address is no use of it", () => {
  const text =
    "Larkspur Ltd (“Larkspur”) has a site, larkspur.example. See https://larkspur.example/larkspur, write to larkspur@post.example, or ask Larkspur/us.";
  expect(
    termsOf(text, "plaintext").definitions[0]?.uses.map(({ span }) => text.slice(span.start, span.end + 3)),
  ).toEqual(["Larkspur/us"]);
});

test("a heading of a section of definitions gives all names that it holds", () => {
  const text =
    "Data of the Owner are Garden Notes.\n\n### Definitions\n\n### Garden Data (or Data) / Garden Notes (or Notes)\n\nWhat you plant. Notes are kept.\n\n#### “Gardener (or Owner)\n\nWho runs the place.\n\n#### Sale (as the law has it)\n\nA Sale is for money.\n\n### Contact\n\nWrite.\n";
  expect(defined(text, "markdown")).toEqual([
    "Garden Data",
    "Data",
    "Garden Notes",
    "Notes",
    "Gardener",
    "Owner",
    "Sale",
  ]);
  expect(termsOf(text, "markdown").definitions.every(({ isUsed }) => isUsed)).toBe(true);
});

test("the words of a term stand together: no sentence, bracket or comma parts them, but an ampersand may", () => {
  const uses = (text: string) => termsOf(text, "plaintext").definitions[0]?.uses.length;
  expect(uses("“Garden Data” means plants. A Garden. Data, Garden (Data), Garden, Data, garden; data.")).toBe(
    0,
  );
  expect(uses("“Seeds & Plants” means what you sow. Our Seeds & Plants grow.")).toBe(1);
  expect(
    uses("“Sowing, Growing and Mowing” means what we do. Our Sowing, Growing and Mowing is quick."),
  ).toBe(1);
});

test("a term that need not come again is not called unused", () => {
  const unused = (text: string) =>
    termsOf(text, "markdown").definitions.flatMap(({ term, sort, isUsed }) =>
      sort === "term" && !isUsed ? [term] : [],
    );
  expect(unused("It has the Internet Protocol (“IP”) address of the gate.")).toEqual([]);
  expect(unused("“Visitor” or “You” refers to who comes by. You are kind.")).toEqual([]);
  expect(unused("“ Digging ” or “ Dug ” means work with a spade. Digging is hard.")).toEqual([]);
  expect(unused("“Bed” or “Plot” means a piece of land.")).toEqual(["Bed", "Plot"]);
});

test("settings that a bracket names are no terms", () => {
  expect(
    defined("Your phone has settings for it (“Reset advertising ID” and “Opt out of all ads”).", "markdown"),
  ).toEqual([]);
});

test("the first heading below an empty one is no term where it says what is done", () => {
  const text =
    "## Interpretation and Definitions\n\n## Interpretation\n\n### Definitions\n\n“Plot” means a bed. A Plot is big.\n\n### Keeping and Using Your Plot\n\nWe dig.\n";
  expect(defined(text, "markdown")).toEqual(["Plot"]);
});

test("two types of data that one bracket explains are both terms", () => {
  const text =
    "We keep Gate Logs, and Gate Data and Garden Data (times and plants). Gate Data are short. Garden Data are long.";
  expect(defined(text, "markdown")).toEqual(["Gate Data", "Garden Data"]);
});

test("headings under “Interpretation and Definitions” are terms only where all of them may be", () => {
  const over =
    "# Interpretation and Definitions\n\n## Interpretation\n\nWords have a meaning.\n\n## Definitions\n\n“Plot” means a bed. A Plot is big.\n\n## Links to Other Gardens\n\nWe link.\n\n## Contact Us\n\nWrite.\n";
  expect(defined(over, "markdown")).toEqual(["Plot"]);
});

test("a term that is explained twice in one paragraph is defined twice, and one that is only named there is not", () => {
  const repeats = (text: string) => termsOf(text, "plaintext").definitions.map((one) => one.repeats?.term);
  expect(repeats("“Plot” means a bed. “Plot” means the story of a novel.")).toEqual([undefined, "Plot"]);
  expect(repeats("Each bed (a “Plot”) is big. “Plots” means all beds. Our Plots are big.")).toEqual([
    undefined,
  ]);
});
