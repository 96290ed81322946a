import type { Tokens } from "./tokens.ts";

/** How many of the first words of a text are function words of each language; languages without any are left out. */
export type LanguageVotes = Readonly<Record<string, number>>;

/** Words of a block that are looked at: enough for a vote, however long the block. */
const SAMPLE = 24;

/** Counts the function words, in lower case, among the first words of a text. */
export function votesOf(text: string, tokens: Pick<Tokens, "count" | "starts" | "ends">): LanguageVotes {
  const votes: Record<string, number> = {};
  for (let at = 0; at < tokens.count && at < SAMPLE; at++) {
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? 0;
    if (end - start > LONGEST) continue;
    const languages = FUNCTION_WORDS.get(text.slice(start, end));
    if (languages === undefined) continue;
    for (const language of languages) votes[language] = (votes[language] ?? 0) + 1;
  }
  return votes;
}

/** No function word is longer. */
const LONGEST = 15;

/** Votes below which a text is too short to tell. */
const ENOUGH = 12;

/**
 * The language with most votes (BCP 47), or "und" when the text is too short or the vote is close. English must be
 * clearly beaten before a text is called anything else.
 */
export function languageOf(ballots: Iterable<LanguageVotes>): string {
  const sum: Record<string, number> = {};
  for (const votes of ballots) {
    for (const [language, count] of Object.entries(votes)) sum[language] = (sum[language] ?? 0) + count;
  }
  const ranked = Object.entries(sum).sort(([, a], [, b]) => b - a);
  const [winner, second] = ranked;
  if (winner === undefined || winner[1] < ENOUGH) return "und";
  if (winner[0] === "en") return "en";
  return winner[1] >= 1.5 * (sum["en"] ?? 0) && winner[1] >= 1.1 * (second?.[1] ?? 0) ? winner[0] : "und";
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

const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = buildIndex();

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LISTS)) {
    for (const word of words.split(" ")) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [language]);
      else known.push(language);
    }
  }
  return index;
}
