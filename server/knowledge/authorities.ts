import type { Source } from "./source.ts";

/** The GDPR on EUR-Lex, which marks its articles by number: `#art_6`. */
export const GDPR_LINK = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

const WP260_LINK = "https://ec.europa.eu/newsroom/article29/items/622227";

/** A provision of the GDPR, given as it is cited: "13(2)(a)". */
export function gdpr(provision: string): Source {
  return { cite: `GDPR Art. ${provision}`, link: GDPR_LINK };
}

/** A judgment of the Court of Justice by its number. */
export function cjeu(number: string, name: string): Source {
  return {
    cite: `CJEU ${number} (${name})`,
    link: `https://curia.europa.eu/juris/liste.jsf?num=${number}`,
  };
}

export function edpb(guidelines: string): Source {
  return { cite: `EDPB Guidelines ${guidelines}` };
}

/** The Transparency Guidelines of the Article 29 Working Party, which the EDPB has endorsed. */
export function transparency(place: string): Source {
  return { cite: `Transparency Guidelines WP260 rev.01, ${place}`, link: WP260_LINK };
}

/** The same guidelines as a whole. */
export const WP260: Source = {
  cite: "Transparency Guidelines WP260 rev.01 (endorsed by the EDPB)",
  link: WP260_LINK,
};

/** How a notice must be worded and kept. */
export const CONCISE_AND_PLAIN = gdpr("12(1)");
export const TRANSPARENCY = gdpr("5(1)(a)");
export const CLEAR_LANGUAGE: Source = { cite: "WP260 rev.01, paras 12-13", link: WP260_LINK };
export const EASILY_ACCESSIBLE: Source = { cite: "WP260 rev.01, para 11", link: WP260_LINK };

export const UNFAIR_TERMS: Source = {
  cite: "Directive 93/13/EEC, Annex 1",
  link: "https://eur-lex.europa.eu/eli/dir/1993/13/oj",
};

export const UNFAIR_PRACTICES: Source = {
  cite: "Directive 2005/29/EC Art. 6",
  link: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
};

/** "ePrivacy Directive", as it is called; the part about storing and reading on a device. */
export const ON_THE_DEVICE: Source = {
  cite: "Directive 2002/58/EC Art. 5(3)",
  link: "https://eur-lex.europa.eu/eli/dir/2002/58/oj",
};

export const UNASKED_MESSAGES: Source = {
  cite: "Directive 2002/58/EC Art. 13",
  link: "https://eur-lex.europa.eu/eli/dir/2002/58/oj",
};
