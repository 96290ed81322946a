import type { Contact } from "../facts/facts.ts";
import type { PlacedBlock } from "./policy.ts";

/** The address or number of an authority, which stands in lines of its own below the word that one may complain. */
export function isAuthoritysAddress({ by }: Contact, { block, topics, section }: PlacedBlock): boolean {
  return (
    (by === "address" || by === "phone") &&
    topics.includes("complaint") &&
    !topics.includes("contact") &&
    !topics.includes("controller") &&
    COMPLAIN_TITLE.test(section.heading?.block.text ?? "") &&
    !/\b(?:us|we|our|me)\b/i.test(block.text)
  );
}

const COMPLAIN_TITLE = /\b(?:lodg\w+|complain\w*|supervisory|regulator|commissioner)\b/i;

/** Whether an address for mail, with what follows it, is that of an authority: it may stand alone in a line. */
export function isAuthoritysMailbox(text: string): boolean {
  return AUTHORITYS_MAILBOX.test(text);
}

const AUTHORITYS_MAILBOX =
  /@(?:[\w-]{1,30}\.){0,2}(?:dsb\.gv\.at|ico\.org\.uk|dataprotection\.ie|bfdi\.bund\.de|cnil\.fr|aepd\.es|garanteprivacy\.it|gpdp\.it|apd-gba\.be|datatilsynet\.(?:dk|no)|imy\.se|uoou\.(?:cz|gov\.cz)|uodo\.gov\.pl|edoeb\.admin\.ch|cnpd\.(?:pt|public\.lu)|om\.fi|autoriteitpersoonsgegevens\.nl|naih\.hu|azop\.hr|dpa\.gr|cpdp\.bg|datenschutz(?:[\w-]{0,30})\.(?:de|hessen\.de|hamburg\.de)|lda\.bayern\.de|ldi\.nrw\.de)/i;
