import { endsAt } from "../text/match.ts";
import type { Span } from "../text/text.ts";

/** Whether the words around a name show that it is a supplier's or a partner's, whatever else they make of it. */
export function isSomebodyElses(
  text: string,
  { start, end, isVendor }: Span & { readonly isVendor: boolean },
): boolean {
  const after = text.slice(end, end + 140);
  if (isVendor && endsAt(AT, text, start) && !endsAt(WE_AT, text, start)) return true;
  if (endsAt(AUTHORITY_IS, text, start)) return true;
  return (
    OWN_RIGHT.test(after) ||
    endsAt(AFFILIATED, text, start) ||
    endsAt(OF_A_SERVICE, text, start) ||
    endsAt(THIS_IS_OF, text, start) ||
    (endsAt(READ_IN, text, start) && THEIR_POLICY.test(after))
  );
}

/** "the functions at Google": of what is done there. */
const AT = /(?<=\bat\s)/iy;
const WE_AT = /(?<=\bwe,? (?:are )?at\s)/iy;

/** "The authority responsible for us is: …". */
const AUTHORITY_IS =
  /(?<=\b(?:authority|regulator|ombudsman|commissioner)\b[^.;()]{0,70}(?:\bis|\bare|:)(?: the)?\s?)/iy;

/** "We are affiliated to the County Bowls Association (CBA) and the …": the body above the one who speaks. */
const AFFILIATED = /(?<=\b(?:affiliated?|affiliates) (?:to|with)\b[^.;]{0,110}[\s(])/iy;

/** "… as described in Copperline's privacy policy". */
const READ_IN = /(?<=\b(?:found|described|explained|available|read|see) (?:in|at|under)\s)/iy;
const THEIR_POLICY =
  /^(?:[’']s)? (?:[\w-]{2,20} )?(?:privacy|data protection|cookie|data) (?:polic(?:y|ies)|notice|statement|terms)\b/i;

/** Somebody who decides for itself, beside the one who speaks. */
const OWN_RIGHT =
  /^\.?[^.;]{0,100}\b(?:controllers? in (?:its|their) own right|(?:independent|separate|autonomous|own) (?:data )?controllers?)\b/i;

/** "… hosted via Copperline, a service provided by …", "we use the maps offered by …"; what the reader uses is ours. */
const OF_A_SERVICE =
  /(?<=\b(?:hosted|(?<!\byou )uses?|(?<!\bby )using|via|through|registered|integrat\w{2,4}|embed\w{0,4}|based on)\b[^.;]{0,60}\b(?:service|tool|product|plug-?in|platform|software|solution|network|fonts?|maps?|videos?)s?,? (?:(?:that|which) (?:is|are) )?(?:provided|offered|operated|run|developed|owned|supplied) by\s(?:the\s)?)/iy;

/** "We use the maps of Perch. This is a service of …": what was named in the sentence before is not the text's own. */
const THIS_IS_OF =
  /(?<=\b(?:uses?|used|using|embed\w{0,4}|integrat\w{2,4}|include|work with|rely on)\b[^.]{0,160}\.\s(?:This|It|That|The latter) is (?:an?|the) (?:[\w-]{2,20} ){0,4}(?:of|by|from)\s(?:the\s)?)/iy;
