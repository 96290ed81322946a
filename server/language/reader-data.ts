import { BESIDE_DATA, COMPOUNDING, HELD_DATA } from "./en/reader-nouns.ts";
import { DETERMINERS, type Readers } from "./readers.ts";
import { follows, type Reading } from "./readings.ts";
import { GAP, type Tokens } from "./tokens.ts";
import { type Vocabulary, wordIds } from "./vocabulary.ts";

/**
 * Finds data in more words than two: "the information that we hold about you" is "your information", "personally
 * identifiable information" is "personal information".
 */
export function createDataFinder(
  vocabulary: Vocabulary,
  { nounAt }: Pick<Readers, "nounAt">,
): (tokens: Tokens, text: string, found: Reading[]) => void {
  const { one: idOf, all: idsOf } = wordIds(vocabulary);
  const heads = new Map<number, string>(["data", "information", "details"].map((word) => [idOf(word), word]));
  const determiners = idsOf(DETERMINERS);
  const compounding = idsOf(COMPOUNDING);
  const objects = idsOf(["you", "them", "him", "her", "yourself"]);
  const identifying = idsOf(["identifiable", "identifying", "identification"]);
  const personal = idsOf(["personal", "personally", "individually"]);
  const relatives = idsOf(["that", "which"]);
  const being = idsOf(["is", "are"]);
  const about = idsOf(["about", "on", "of", "concerning", "regarding"]);
  const relating = idsOf(["relating", "related", "relates", "pertaining", "pertains", "belonging"]);
  const speakers = idsOf(["we", "i"]);
  const helpers = idsOf("may might have has already currently do will also".split(" "));
  const holding = idsOf(
    "hold have store keep process collect maintain possess retain gather obtain save record control own".split(
      " ",
    ),
  );
  const [to, by, us, or, the] = [idOf("to"), idOf("by"), idOf("us"), idOf("or"), idOf("the")];
  const your = idOf("your");
  const yours = new Set([your]);
  const joining = idsOf(["and", "or"]);
  const linking = idsOf(["your", "any", "all", "other", "the", "related", "associated", "connected"]);
  const kept = idsOf(BESIDE_DATA);
  const held = idsOf(HELD_DATA);

  return (tokens, text, found) => {
    const { words, count } = tokens;
    for (let at = 0; at < count; at++) {
      const head = heads.get(words[at] ?? 0);
      if (head === undefined) continue;
      let first = at;
      const isIdentifying = follows(tokens, first) && identifying.has(words[first - 1] ?? 0);
      if (isIdentifying) first--;
      const isPersonal = isJoined(tokens, first) && personal.has(words[first - 1] ?? 0);
      if (isPersonal) first--;
      if (isIdentifying && isPersonal)
        found.push({ first, last: at, ways: [["personal", head]], isInstead: false });
      besideOthers(tokens, { first, head: at, words: isPersonal ? ["personal", head] : [head] }, found);
      const last = ofReader(tokens, text, at + 1);
      if (last === undefined) continue;
      if (follows(tokens, first) && determiners.has(words[first - 1] ?? 0)) first--;
      else if (follows(tokens, first) && compounding.has(words[first - 1] ?? 0)) continue;
      found.push({
        first,
        last,
        ways: [
          ["your", head],
          ["your", "personal", head],
        ],
        isInstead: false,
      });
    }
  };

  /** "Your user data", "your account and your data", "your data and account". */
  function besideOthers(
    tokens: Tokens,
    data: { readonly first: number; readonly head: number; readonly words: readonly string[] },
    found: Reading[],
  ): void {
    const { words } = tokens;
    const ways = [["your", ...data.words]];
    const is = (at: number, set: ReadonlySet<number>) => follows(tokens, at + 1) && set.has(words[at] ?? 0);
    let at = data.first - 1;
    if (is(at, held) && is(at - 1, yours)) {
      found.push({ first: at - 1, last: data.head, ways, isInstead: false });
      return;
    }
    if (is(at, yours)) leaveOutBeside(tokens, data.head, found);
    if (is(at, linking)) at--;
    if (!is(at, joining)) return;
    for (let of = at - 2; of >= at - 1 - MOST_BESIDE; of--) {
      if (!isListed(tokens, of + 1)) return;
      if (words[of] === your) {
        found.push({ first: of, last: data.head, ways, isInstead: false });
        return;
      }
    }
  }

  function leaveOutBeside(tokens: Tokens, head: number, found: Reading[]): void {
    const { words } = tokens;
    const is = (at: number, set: ReadonlySet<number>) => follows(tokens, at) && set.has(words[at] ?? 0);
    if (!is(head + 1, joining)) return;
    const at = is(head + 2, yours) ? head + 3 : head + 2;
    if (is(at, kept)) found.push({ first: head + 1, last: at, ways: [[]], isInstead: false });
  }

  /** "about you", "that we hold", "which the Trust has collected about the data subject", "stored on him or her": its last token. */
  function ofReader(tokens: Tokens, text: string, from: number): number | undefined {
    const { words } = tokens;
    const is = (at: number, set: ReadonlySet<number>) => follows(tokens, at) && set.has(words[at] ?? 0);
    let at = from;
    if (is(at, relatives)) at++;
    if (is(at, being)) at++;
    const plainly = aboutReader(tokens, text, at);
    if (plainly !== undefined) return plainly;
    if (is(at, holding)) {
      at++;
      if (follows(tokens, at + 1) && words[at] === by && words[at + 1] === us) at += 2;
      return aboutReader(tokens, text, at);
    }
    const isWe = is(at, speakers);
    if (isWe) at++;
    else if (follows(tokens, at) && words[at] === the && follows(tokens, at + 1)) at += 2;
    else if (follows(tokens, at) && isCapital(text, tokens.starts[at] ?? 0)) at++;
    else return undefined;
    while (is(at, helpers) && (is(at + 1, helpers) || is(at + 1, holding))) at++;
    if (!is(at, holding)) return undefined;
    return aboutReader(tokens, text, at + 1) ?? (isWe ? at : undefined);
  }

  function aboutReader(tokens: Tokens, text: string, from: number): number | undefined {
    const { words } = tokens;
    let at = from;
    if (!follows(tokens, at)) return undefined;
    if (about.has(words[at] ?? 0)) at++;
    else if (relating.has(words[at] ?? 0) && follows(tokens, at + 1) && words[at + 1] === to) at += 2;
    else return undefined;
    if (!follows(tokens, at)) return undefined;
    if (objects.has(words[at] ?? 0)) {
      const isPair = words[at + 1] === or && follows(tokens, at + 2) && objects.has(words[at + 2] ?? 0);
      return isPair ? at + 2 : at;
    }
    if (determiners.has(words[at] ?? 0)) at++;
    return follows(tokens, at) ? nounAt(tokens, text, at) : undefined;
  }
}

/** Of "your profile picture and your data", the words between "your" and "and". */
const MOST_BESIDE = 4;

/** Whether this token comes after the one before with nothing but a blank or a comma between them. */
function isListed({ gaps, sentences }: Tokens, at: number): boolean {
  return at > 0 && (gaps[at] ?? 0) <= GAP.comma && sentences[at] === sentences[at - 1];
}

/** The same, or a hyphen between them: "personally-identifiable". */
function isJoined(tokens: Tokens, at: number): boolean {
  const { gaps, starts, ends } = tokens;
  const isHyphened = at > 0 && gaps[at] === GAP.none && (starts[at] ?? 0) - (ends[at - 1] ?? 0) === 1;
  return isHyphened || follows(tokens, at);
}

function isCapital(text: string, start: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}
