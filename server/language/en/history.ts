import type { PhraseLists } from "../phrases.ts";

/**
 * Words by which a text shows that it knows something to be past.
 *
 * - `strong`: a mention in the same sentence is historic
 * - `after`: so too when it follows the mention ("which is now part of …")
 * - `weak`: so too, unless the sentence has a word of `rely` before the mention ("we comply with the old …")
 * - `before`: what follows directly is what has been replaced ("the successor of the …")
 */
export const HISTORY: PhraseLists = {
  strong: [
    "former|formerly",
    "invalid",
    "invalidate|invalidation|invalidity",
    "struck down",
    "strike|striking down",
    "annul|annulled|annulment",
    "repeal",
    "revoke|revocation",
    "abolish|abolition",
    "defunct",
    "discontinue|discontinuation",
    "=withdrawn",
    "no longer",
    "cease",
    "predecessor",
    "supersede",
    "shut down",
    "shutdown",
    "=closed",
    "retire",
    "rename",
    "fell",
    "historic|historical|historically",
    "since brexit",
    "expire",
    "obsolete",
    "rebrand",
    "previously known",
    "once known",
    "aka",
  ],
  after: [
    "now known|called|part",
    "now meta|x|yahoo|google|microsoft|matomo|brevo|wise|trustarc",
    "was|were|been replaced",
    "replaced by",
  ],
  weak: ["previous|previously", "old", "replace", "replacement", "successor", "legacy"],
  before: ["successor of|to", "replace", "instead of", "in place of", "takes the place of"],
  rely: [
    "certify|certification",
    "participate|participation|participant",
    "comply|compliance|compliant",
    "adhere|adherence",
    "rely",
    "reliance",
    "pursuant to",
    "in accordance with",
    "subject to",
    "member of",
    "on the basis of",
    "based on",
  ],
};
