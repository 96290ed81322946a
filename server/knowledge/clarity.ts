import type { Source } from "./source.ts";

/** The authorities for how a notice must be worded. Checked 2026-11-22. */
export const CONCISE_AND_PLAIN: Source = {
  cite: "GDPR Art. 12(1)",
  link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
};

export const TRANSPARENCY: Source = {
  cite: "GDPR Art. 5(1)(a)",
  link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
};

export const CLEAR_LANGUAGE: Source = {
  cite: "WP260 rev.01, paras 12-13",
  link: "https://ec.europa.eu/newsroom/article29/items/622227",
};

export const EASILY_ACCESSIBLE: Source = {
  cite: "WP260 rev.01, para 11",
  link: "https://ec.europa.eu/newsroom/article29/items/622227",
};
