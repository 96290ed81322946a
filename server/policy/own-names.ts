import type { Language } from "../facts/language.ts";
import { VENDORS } from "../language/en/organizations.ts";
import { speakerIn } from "./identity.ts";
import type { PlacedBlock } from "./policy.ts";
import { rememberingEach } from "./remember.ts";

/**
 * The names by which a text calls its controller: as it introduces it, without the legal form, and as it says that it
 * calls it. None where the text does not plainly say who speaks: what others do must not be taken for theirs. `naming`
 * are the blocks that name a party.
 */
export function ownNamesOf(naming: readonly PlacedBlock[], { lexicon }: Language): readonly string[] {
  // "User" and "Profile Settings" may be written with capitals for other reasons.
  return introducedNames(naming).filter(
    (name) =>
      withoutLegalForm(name) !== name || name.split(" ").some((word) => lexicon.vocabulary.idOf(word) === 0),
  );
}

const introducedNames = rememberingEach((naming: readonly PlacedBlock[]): readonly string[] => {
  const speaker = speakerIn(naming);
  if (speaker === undefined) return [];
  const { placed, party } = speaker;
  const near = placed.facts.definitions.filter(
    ({ sort, start }) => sort === "name" && party.end <= start && start - party.end < NEAR,
  );
  const names = [party.name, withoutLegalForm(party.name), ...near.map(({ term }) => term)];
  return [...new Set(names.filter(isName))];
});

/** UTF-16 units between a name and the short one that a bracket gives it. */
const NEAR = 80;

function isName(name: string): boolean {
  return /^\p{Lu}[^,.;:]{2,60}$/u.test(name) && !VENDORS.has(name.toLowerCase());
}

/** "Heron Gardens" of "Heron Gardens Ltd". */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, "");
}

const LEGAL_FORM =
  /,?\s(?:Inc|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|KG|UG|SE|SA|SAS|SARL|BV|AB|AS|ApS|Oy|Corp|Corporation|Pty Ltd|Srl|e\.V|S\.A|B\.V|N\.V|S\.L|S\.r\.l)\.?$/;
