/** Texts that nobody writes and everybody opens some day. Each is written anew: they are too large to keep. */
export const PATHOLOGICAL: Readonly<Record<string, () => string>> = {
  "nothing at all": () => "",
  "blanks and line breaks only": () => " \n\t\r\n\r".repeat(20_000),
  "5 MB on one line": () => filled(POLICY, 5_000_000),
  "10 MB of paragraphs": () => filled(`${PROSE}\n\n`, 10_000_000),
  "2.9 MB of paragraphs": () => filled(`${PROSE}\n\n`, 2_900_000),
  "one word of 1 MB": () => "x".repeat(1_000_000),
  "a sentence of 300 KB without a full stop": () =>
    filled("we collect your personal data and share it with partners ", 300_000),
  "300 KB of other words for plain ones": () =>
    filled("never users’ data about users (x) and, of course, they at any time ", 300_000),
  "10,000 levels of lists, indented": () =>
    Array.from({ length: 10_000 }, (_, level) => `${" ".repeat(level % 500)}- we collect your data`).join(
      "\n",
    ),
  "10,000 levels of lists on one line": () => `${"- ".repeat(10_000)}we collect your data`,
  "10,000 levels of lists in HTML": () => "<ul><li>We share data:".repeat(10_000),
  "10,000 levels of quotations": () => `${"> ".repeat(10_000)}we collect your data`,
  "10,000 elements that are never closed": () => "<div>".repeat(10_000),
  "everything opened and nothing closed": () =>
    '<p <!-- {{ {% [ ( “ " ` ``` <% <?php <script **_ ~~ '.repeat(2_000),
  "50,000 brackets": () => "[".repeat(50_000),
  "100,000 quotation marks": () => "“".repeat(100_000),
  "a heading in a list entry after a lone carriage return": () => "-\r\uFEFF## Terms of Service\r\r",
  "NUL bytes": () => "\0".repeat(500_000),
  "binary junk": () => junk(500_000, 0x10000),
  "bytes read as text": () => junk(1_000_000, 0x100),
  "100,000 stale names on one line": () => "Privacy Shield ".repeat(100_000),
  "20,000 stale addresses on one line": () => "http://privacyshield.gov/list ".repeat(20_000),
  "10,000 terms, each defined and used": () =>
    Array.from(
      { length: 10_000 },
      (_, at) => `“Term${at} Data” means a thing. We use Term${at + 1} Data.`,
    ).join("\n\n"),
  "20,000 headings and references to them": () =>
    Array.from({ length: 20_000 }, (_, at) => `# Cookies ${at}\n\nSee “Cookies of ${at + 9}” below.`).join(
      "\n\n",
    ),
  "a table of 40,000 cells": () =>
    `| Right | How |\n| --- | --- |\n${"| access | write to us |\n".repeat(20_000)}`,
  "a table of 5,000 columns": () =>
    `|${" a |".repeat(5_000)}\n|${"---|".repeat(5_000)}\n|${" we collect data |".repeat(5_000)}\n`,
  "20,000 comments that silence": () =>
    "<!-- privacy-policy-lint-disable-next-line stale-reference -->\nOn the Privacy Shield.\n\n".repeat(
      20_000,
    ),
  "1 MB of dots": () => ".".repeat(1_000_000),
  "letters and dots": () => "a.".repeat(500_000),
  "letters and hyphens": () => "a-".repeat(500_000),
  "letters and at signs": () => "a@".repeat(500_000),
};

const POLICY =
  "We collect your Personal Data and rely on the Privacy Shield to transfer it to the U.S., see Section 9.9 and “Our other heading” below. ";
const PROSE =
  "It rained on the morning of the fair, and the potters put their bowls under the trees until noon, when the sun came out.";

function filled(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length));
}

/** Characters below `limit` in no order, the same each time. */
function junk(length: number, limit: number): string {
  const units: string[] = [];
  let seed = 1;
  for (let at = 0; at < length; at++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    units.push(String.fromCharCode((seed >> 8) % limit));
  }
  return units.join("");
}
