import { OTHER_LANGUAGES } from "../language/other-languages.ts";
import type { PlacedBlock, Policy } from "./policy.ts";

/** Blocks at the beginning in which a document says what it is; a title may stand in front matter. */
const TITLE_REACH = 12;

/** In how many blocks a policy speaks of personal data at least; where its title is plain, one will do. */
const ENOUGH = 2;

/** A title is shorter than this. */
const TITLE_LENGTH = 100;

/** Whether a document in a language that is recognized but not read looks like a privacy policy. */
export function isPolicyInAnotherLanguage({ blocks }: Pick<Policy, "blocks">, language: string): boolean {
  const words = OTHER_LANGUAGES.get(language.split("-")[0] ?? "");
  if (words === undefined) return false;
  const first = blocks.filter(isText).slice(0, TITLE_REACH);
  if (
    first
      .slice(0, 2)
      .some(({ block }) => block.text.length < TITLE_LENGTH && words.otherTitle.test(block.text))
  )
    return false;
  const named = first.filter(({ block }) => words.title.test(block.text));
  if (named.length === 0) return false;
  let found = named.some(({ block }) => block.kind !== "matter" && block.text.length < TITLE_LENGTH) ? 1 : 0;
  for (const { block } of blocks) {
    if (words.subject.test(block.text)) found++;
    if (found === ENOUGH) return true;
  }
  return false;
}

function isText({ block }: PlacedBlock): boolean {
  return block.text.trim() !== "" && block.kind !== "comment" && block.kind !== "code";
}
