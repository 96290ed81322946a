import type { Passage } from "./passage.ts";

/** What a company that the text names as somebody else's does is not what the controller does. */
const OWN_DOINGS: ReadonlySet<string> = new Set(["retention", "security", "cookies"]);

/**
 * Tells the statements that speak of another company: "our payment processor, Larkpay, … Larkpay keeps records for
 * seven years". The name must have been introduced in the same passage as that of a processor, bank, host and the
 * like, and begin the sentence. The function is given what is said and the index of its first token.
 */
export function createTheirDoings(passage: Passage): (says: string, token: number) => boolean {
  const names = introducedNames(passage.block.text);
  if (names.size === 0) return () => false;
  const { tokens, block } = passage;
  const theirs = new Set<number>();
  for (let at = 0; at < tokens.count; at++) {
    const sentence = tokens.sentences[at] ?? 0;
    if (at > 0 && tokens.sentences[at - 1] === sentence) continue;
    const first = block.text.slice(tokens.starts[at], tokens.ends[at]);
    if (names.has(first) || (CARRIES_ON.test(first) && theirs.has(tokens.sentences[at - 1] ?? -1)))
      theirs.add(sentence);
  }
  return (says, token) => OWN_DOINGS.has(says) && theirs.has(tokens.sentences[token] ?? -1);
}

function introducedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const pattern of INTRODUCED) {
    for (const { 1: name } of text.matchAll(pattern)) if (name !== undefined) names.add(name);
  }
  return names;
}

const CARRIES_ON = /^(?:It|They)$/;

// Bounded repetitions over single words: linear.
const INTRODUCED = [
  /\b[Oo]ur(?: [a-z-]{2,20}){0,2} (?:processor|provider|partner|bank|host|hoster|agency|supplier|vendor|carrier|gateway|insurer),?(?: called| named| is)? \(?([A-Z][A-Za-z]{2,30})\b/g,
  /\b(?:[Aa]n?|[Tt]he)(?: [a-z-]{2,20}){1,2} (?:processor|provider|partner|bank|host|hoster|agency|supplier|vendor|carrier|gateway|insurer),?(?: called| named)? \(?([A-Z][A-Za-z]{2,30})\b/g,
  /\b(?:handled|processed|performed|taken)(?: [a-z]{2,12}){0,2} (?:by|through|via|with) ([A-Z][A-Za-z]{2,30})\b/g,
];
