import { BEFORE_THE_LAST, COORDINATED } from "./en/coordinated.ts";
import { follows, type Reading } from "./readings.ts";
import { GAP, type Tokens } from "./tokens.ts";
import { type Vocabulary, wordIds } from "./vocabulary.ts";

/** Token indexes: of the verb, and of the "to" before it or the verb itself. */
interface Member {
  readonly first: number;
  readonly verb: number;
}

/**
 * Finds several verbs in the place of one. Of "to inspect, correct or delete your data" each is read with what stands
 * before the first and after the last, as if the others were not there.
 */
export function createCoordinationFinder(
  vocabulary: Vocabulary,
): (tokens: Tokens, text: string, found: Reading[]) => void {
  const { one, all } = wordIds(vocabulary);
  const verbs = all(COORDINATED);
  const joining = all(["and", "or"]);
  const fillers = all(BEFORE_THE_LAST);
  const to = one("to");

  return (tokens, text, found) => {
    const { words, count } = tokens;
    for (let at = 0; at < count; at++) {
      if (!verbs.has(words[at] ?? 0)) continue;
      const members = membersFrom(tokens, text, at);
      leaveOutOthers(members, follows(tokens, (members.at(-1)?.verb ?? at) + 1), found);
      at = members.at(-1)?.verb ?? at;
    }
  };

  /** The verbs that are joined from one on, up to the last "and", "or" or stroke. */
  function membersFrom(tokens: Tokens, text: string, at: number): readonly Member[] {
    const { words, sentences } = tokens;
    const members: Member[] = [{ first: isTo(tokens, at - 1) ? at - 1 : at, verb: at }];
    let joined = 1;
    while (members.length < MOST) {
      const before = members.at(-1)?.verb ?? at;
      let next = before + 1;
      const stroke = isStroke(tokens, text, next);
      const isComma = tokens.gaps[next] === GAP.comma;
      while (joining.has(words[next] ?? 0) && next <= before + 2) next++;
      const isJoined = stroke || next > before + 1;
      if (!isJoined && !isComma) break;
      if (fillers.has(words[next] ?? 0)) next++;
      const verb = isTo(tokens, next) ? next + 1 : next;
      if (!verbs.has(words[verb] ?? 0) || sentences[verb] !== sentences[at]) break;
      if (!isClose(tokens, before + (isComma ? 2 : 1), verb)) break;
      members.push({ first: next, verb });
      if (isJoined) joined = members.length;
    }
    return members.slice(0, joined);
  }

  function isTo({ words }: Tokens, at: number): boolean {
    return words[at] === to;
  }
}

/** More of them are no list of verbs that anybody reads. */
const MOST = 8;

/** Whether nothing but blanks and strokes stands before these tokens. */
function isClose({ gaps }: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((gaps[at] ?? 0) > GAP.space) return false;
  return true;
}

function isStroke({ starts, ends }: Tokens, text: string, at: number): boolean {
  return text.slice(ends[at - 1], starts[at]).trim() === "/";
}

/** `goesOn`: whether a word follows to which all of them belong; after a comma others begin. */
function leaveOutOthers(members: readonly Member[], goesOn: boolean, found: Reading[]): void {
  const [head, last] = [members[0], members.at(-1)];
  if (head === undefined || last === undefined || head === last) return;
  for (const member of members) {
    const hasTo = member.first < member.verb;
    if (member !== head)
      found.push({
        first: hasTo ? head.first : head.verb,
        last: member.first - 1,
        ways: LEFT_OUT,
        isInstead: false,
      });
    if (goesOn && member !== last)
      found.push({ first: member.verb + 1, last: last.verb, ways: LEFT_OUT, isInstead: false });
  }
}

const LEFT_OUT: Reading["ways"] = [[]];
