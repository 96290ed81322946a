/** Nouns that, with "the" and a capital, stand for the one who speaks: "the Company keeps your name". All in lower case. */
export const OWN_NOUNS: ReadonlySet<string> = new Set(
  `company controller administrator organization organisation university school college academy club association foundation
  society council charity trust institute practice firm museum library church parish federation cooperative operator
  publisher`.split(/\s+/),
);
