import type { Tokens } from "./tokens.ts";

/**
 * How many of the first words of a text are function words of each language, in the order of `LANGUAGES`; empty when
 * none is.
 */
export type LanguageVotes = readonly number[];

/** Words of a block that are looked at: enough for a vote, however long the block. */
const SAMPLE = 24;

/** Counts the function words, in lower case, among the first words of a text. */
export function votesOf(text: string, tokens: Pick<Tokens, "count" | "starts" | "ends">): LanguageVotes {
  let votes: number[] | undefined;
  for (let at = 0; at < tokens.count && at < SAMPLE; at++) {
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? 0;
    if (end - start > LONGEST) continue;
    const languages = FUNCTION_WORDS.get(text.slice(start, end));
    if (languages === undefined) continue;
    votes ??= LANGUAGES.map(() => 0);
    for (const language of languages) votes[language] = (votes[language] ?? 0) + 1;
  }
  return votes ?? NO_VOTES;
}

/** What a text without function words votes. */
const NO_VOTES: LanguageVotes = [];

/** No function word is longer. */
const LONGEST = 15;

/** Votes below which a text is too short to tell. */
const ENOUGH = 12;

/** Adds votes to sums in place, `times` as often as they were given. */
export function addVotes(sums: number[], votes: LanguageVotes, times: number): void {
  for (let language = 0; language < votes.length; language++)
    sums[language] = (sums[language] ?? 0) + times * (votes[language] ?? 0);
}

/**
 * The language with most votes (BCP 47), or "und" when the text is too short or the vote is close. English must be
 * clearly beaten before a text is called anything else.
 */
export function languageOf(sums: LanguageVotes): string {
  const ranked = LANGUAGES.map((language, index) => ({ language, votes: sums[index] ?? 0 })).sort(
    (a, b) => b.votes - a.votes,
  );
  const [winner, second] = ranked;
  if (winner === undefined || winner.votes < ENOUGH) return "und";
  if (winner.language === "en") return "en";
  const english = sums[LANGUAGES.indexOf("en")] ?? 0;
  const isClear = winner.votes >= 1.5 * english && winner.votes >= 1.1 * (second?.votes ?? 0);
  return isClear ? winner.language : "und";
}

/** Whether texts in a language (BCP 47) are read; one too short to tell is read as English. */
export function isRead(language: string): boolean {
  return language === "und" || language.split("-")[0] === "en";
}

const LISTS: Readonly<Record<string, string>> = {
  en: "the of and to in that is for with you your we our are this be or as on it by not from have will may if any which can us when they their",
  de: "der die das und zu den von mit sie wir ist nicht eine des dem im für auf werden oder auch als sich bei ihre ihrer uns nach wird durch einer ein zur zum unsere daten über sind",
  fr: "le la les de des et à en vous nous que pour dans est une un du sur au par pas qui avec votre vos ne ou ce cette sont nos aux peut données être",
  es: "el la los las de y que en a se por para con su una un del al es no como sus más o este esta datos usted nosotros puede ser",
  it: "il la i gli le di che e in per un una con del della dei delle è sono non si da al alla nel o dati lei nostro come",
  nl: "de het een en van in is dat op te voor met zijn niet aan wij u uw om ook door bij of onze worden wordt gegevens als deze die",
  pt: "o a os as de que e em um uma para com não por se do da dos das no na ao é seus seu sua ou dados você nós são",
  pl: "i w z na do się nie że jest o dla przez oraz od lub po jak które który danych są przy tym",
  sv: "och att det som en på är av för med till den i om inte vi du har de ett eller din ditt dina uppgifter kan vår",
  da: "og at det som en på er af for med til den i om ikke vi du har de et eller din dit dine oplysninger kan vores",
  cs: "a v na se že je s z do o k pro jako které který nebo vaše vašich údajů jsme jsou při",
  fi: "ja on ei että se joka tai ovat kun voi myös sekä niin tietoja henkilötietoja sinun emme olemme",
};

const LANGUAGES = Object.keys(LISTS);

/** By the word, the indexes of the languages that have it. */
const FUNCTION_WORDS: ReadonlyMap<string, readonly number[]> = buildIndex();

function buildIndex(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [language, words] of Object.values(LISTS).entries()) {
    for (const word of words.split(" ")) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [language]);
      else known.push(language);
    }
  }
  return index;
}
