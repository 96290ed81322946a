import type { Answer } from "./particulars.ts";
import type { PlacedBlock } from "./policy.ts";

/**
 * A person named at the head of an address, right after the words that ask who is responsible: "Responsible for this
 * site is: / Anna Kiefer, Lange Gasse 3, 1080 Wien".
 */
export function nameInImprint(blocks: readonly PlacedBlock[]): Answer | undefined {
  for (const placed of blocks) {
    const isAddress = placed.facts.contacts.some(({ by }) => by === "address");
    const name = (isAddress ? NAME : NAME_AND_NUMBER).exec(placed.block.text)?.[0];
    if (name === undefined || !isAskedFor(placed, blocks)) continue;
    return { because: "", evidence: [{ placed, span: { start: 0, end: name.length } }] };
  }
  return undefined;
}

/** Two to four names, then a street, a number or "c/o". */
const NAME =
  /^(?!(?:The|Our|Your|This|We|Please|Data|Privacy|Contact|Address)\b)\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}?(?=,? (?:c\/o\b|\p{Lu}[\p{L}.-]{2,30}(?: \p{L}[\p{L}.-]{1,20})? \d|\d))/u;

/** Without an address, a name with what a register calls its bearer: "Anna Kiefer (Kiefer Films), NIF 123, Graz". */
const NAME_AND_NUMBER =
  /^(?!(?:The|Our|Your|This|We|Please|Data|Privacy|Contact|Address)\b)\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}(?=,? (?:\([^()]{2,50}\),? )?(?:DNI|NIF|NIE|CIF|VAT|UID|IČO|USt-IdNr|KvK|SIRET|SIREN|P\.? ?IVA|Company (?:No|Number)|Reg(?:istration)?\.? (?:No|Number))\b)/u;

function isAskedFor(placed: PlacedBlock, blocks: readonly PlacedBlock[]): boolean {
  const before = blocks[placed.index - 1]?.block;
  return before !== undefined && (before.kind === "heading" ? HEADS : LEADS).test(before.text);
}

const HEADS = /\b(?:controller|who is responsible|responsible (?:party|body|person|for))\b/i;
const LEADS =
  /\b(?:controller|responsible (?:party|body|person|for\b)|operator|operated|run by|in charge)\b.{0,90}(?::|\b(?:is|are|by))\s?$/i;
