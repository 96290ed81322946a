import { NOT_NAMES } from "../language/en/organizations.ts";
import { CASE } from "../language/tokens.ts";
import type { Passage } from "./passage.ts";

/** What a company that the text names as somebody else's does is not what the controller does. */
const OWN_DOINGS: ReadonlySet<string> = new Set(["retention", "security", "cookies"]);

/**
 * Tells the statements that speak of another company: "our payment processor, Larkpay, … Larkpay keeps records for
 * seven years". The name must have been introduced in the same passage as that of a processor, bank, host and the
 * like, and begin the sentence. The function is given what is said and the index of its first token.
 */
export function createTheirDoings(passage: Passage): (says: string, token: number) => boolean {
  let theirs: ReadonlySet<number> | undefined;
  return (says, token) => {
    if (!isOwnDoing(says)) return false;
    // Few passages say any such thing: in the others no name is looked for.
    theirs ??= sentencesOfOthers(passage);
    return theirs.has(passage.tokens.sentences[token] ?? -1);
  };
}

/** The numbers of the sentences that begin with the name of another company, or go on after one that does. */
function sentencesOfOthers(passage: Passage): ReadonlySet<number> {
  const { tokens, block } = passage;
  const firsts = firstTokens(passage);
  const words = firsts.map((at) => block.text.slice(tokens.starts[at], tokens.ends[at]));
  if (!words.some(mayBeName)) return NONE;
  const names = introducedNames(block.text);
  if (names.size === 0) return NONE;
  const theirs = new Set<number>();
  for (const [index, first] of words.entries()) {
    const at = firsts[index] ?? 0;
    if (names.has(first) || (CARRIES_ON.test(first) && theirs.has(tokens.sentences[at - 1] ?? -1)))
      theirs.add(tokens.sentences[at] ?? 0);
  }
  return theirs;
}

const NONE: ReadonlySet<number> = new Set();

/** Index of the first token of each sentence. */
function firstTokens({ tokens }: Passage): readonly number[] {
  const firsts: number[] = [];
  for (let at = 0; at < tokens.count; at++)
    if (at === 0 || tokens.sentences[at - 1] !== tokens.sentences[at]) firsts.push(at);
  return firsts;
}

function mayBeName(word: string): boolean {
  return !NOT_NAMES.has(word.toLowerCase());
}

/**
 * The name of one word that begins each sentence and does something itself, by its number: "Larkpay keeps records for
 * seven years". Whose name it is shows only in the whole document.
 */
export function namesThatAct(passage: Passage): ReadonlyMap<number, string> {
  const { tokens, block } = passage;
  const names = new Map<number, string>();
  for (const at of firstTokens(passage)) {
    if (tokens.cases[at] === CASE.lower) continue;
    const start = tokens.starts[at] ?? 0;
    const name = ACTS.exec(block.text.slice(start, start + REACH))?.[1];
    if (name !== undefined && mayBeName(name)) names.set(tokens.sentences[at] ?? 0, name);
  }
  return names;
}

/** Characters of a sentence in which its subject and verb must stand. */
const REACH = 80;
const ACTS =
  /^([A-Z][A-Za-z]{2,30})(?: (?:may|will|can|also|then|only|itself)){0,2} (?:keeps?|stores?|retains?|deletes?|erases?|wipes?|encrypts?|protects?|secures?|holds?|saves?|removes?|destroys?|anonymi[sz]es?|uses?|sets?|places?)\b/;

/** What is said only of the one who does it. */
export function isOwnDoing(says: string): boolean {
  return OWN_DOINGS.has(says);
}

/** Names that a text introduces as those of a processor, bank, host and the like. */
export function introducedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const pattern of INTRODUCED) {
    for (const { 1: name } of text.matchAll(pattern))
      if (name !== undefined && mayBeName(name)) names.add(name);
  }
  return names;
}

const CARRIES_ON = /^(?:It|They)$/;

// Bounded repetitions over single words: linear.
const INTRODUCED = [
  /\b[Oo]ur(?: [a-z-]{2,20}){0,2} (?:processor|provider|partner|bank|host|hoster|agency|supplier|vendor|carrier|gateway|insurer),?(?: called| named| is)? \(?([A-Z][A-Za-z]{2,30})\b/g,
  /\b(?:[Aa]n?|[Tt]he)(?: [a-z-]{2,20}){1,2} (?:processor|provider|partner|bank|host|hoster|agency|supplier|vendor|carrier|gateway|insurer),?(?: called| named)? \(?([A-Z][A-Za-z]{2,30})\b/g,
  /\b(?:[Pp]artner|[Pp]rovider|[Pp]rocessor|[Hh]ost|[Bb]ank|[Cc]arrier|[Aa]gency)s?(?: is)?:? ([A-Z][A-Za-z]{2,30})\b(?! Ltd| Inc| GmbH)/g,
  /\b([A-Z][A-Za-z]{2,30}),? (?:is|as) (?:our|a|an|the)(?: [a-z-]{2,20}){0,2} (?:processor|provider|partner|bank|host|hoster|agency|supplier|vendor|carrier|gateway|insurer|service)\b/g,
  /\b([A-Z][A-Za-z]{2,30}) (?:takes|handles|processes|provides|performs|runs|hosts|delivers|sends) (?:your|our|the|all)(?: [a-z-]{2,20})? (?:cards?|payments?|newsletters?|e-?mails?|servers?|hosting|deliver(?:y|ies)|parcels?|ads|analytics|chat|data for us)\b/g,
  /\b(?:handled|processed|performed|taken)(?: [a-z]{2,12}){0,2} (?:by|through|via|with) ([A-Z][A-Za-z]{2,30})\b/g,
];
