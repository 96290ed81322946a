import type { PhraseLists } from "../phrases.ts";
import { AIMS } from "./aims.ts";
import { APPS } from "./apps.ts";
import { ASKING } from "./asking.ts";
import { CONTENT } from "./content.ts";
import { DATA } from "./data.ts";
import { FURTHER } from "./further.ts";
import { GENRE } from "./genre.ts";
import { GIVEN } from "./given.ts";
import { HALF_SAID } from "./half-said.ts";
import type { Line } from "./line.ts";
import { AIM_LINES } from "./lines-aims.ts";
import { APP_LINES } from "./lines-apps.ts";
import { ASKING_LINES } from "./lines-asking.ts";
import { CONDITION_LINES } from "./lines-conditions.ts";
import { CONTENT_LINES } from "./lines-content.ts";
import { FURTHER_LINES } from "./lines-further.ts";
import { GIVEN_LINES } from "./lines-given.ts";
import { HALF_SAID_LINES } from "./lines-half-said.ts";
import { PRACTICE_LINES } from "./lines-practices.ts";
import { PROCESSING_LINES } from "./lines-processing.ts";
import { PROVISION_LINES } from "./lines-provision.ts";
import { RIGHTS_LINES } from "./lines-rights.ts";
import { RIGHTS_ASKED_LINES } from "./lines-rights-asked.ts";
import { SHARING_LINES } from "./lines-sharing.ts";
import { SPAN_LINES } from "./lines-spans.ts";
import { USING_RIGHTS_LINES } from "./lines-using-rights.ts";
import { YOUNG_LINES } from "./lines-young.ts";
import { MACHINES } from "./machines.ts";
import { ODDS } from "./odds.ts";
import { PEOPLE } from "./people.ts";
import { PRACTICES } from "./practices.ts";
import { PROCESSING } from "./processing.ts";
import { PROVISION } from "./provision.ts";
import { GROUNDS, PURPOSES } from "./purposes.ts";
import { RIGHTS } from "./rights.ts";
import { RIGHTS_ASKED } from "./rights-asked.ts";
import { RIGHTS_MORE } from "./rights-more.ts";
import { SHARING } from "./sharing.ts";
import { SHARING_FURTHER } from "./sharing-further.ts";
import { SPANS } from "./spans.ts";
import { TOPICS } from "./topics.ts";
import { TRACES } from "./traces.ts";
import { USING_RIGHTS } from "./using-rights.ts";
import { YOUNG_PHRASES } from "./young.ts";

/** The concepts that the lines of the grammar are made of. No name stands in two lists: the second would win. */
export const GRAMMAR_LISTS: readonly PhraseLists[] = [
  PEOPLE,
  DATA,
  RIGHTS,
  RIGHTS_MORE,
  ASKING,
  SPANS,
  PRACTICES,
  PROVISION,
  PROCESSING,
  PURPOSES,
  GROUNDS,
  SHARING,
  CONTENT,
  ODDS,
  FURTHER,
  APPS,
  HALF_SAID,
  SHARING_FURTHER,
  RIGHTS_ASKED,
  USING_RIGHTS,
  MACHINES,
  AIMS,
  GIVEN,
  TRACES,
  YOUNG_PHRASES,
];

/** The concepts by which headings and kinds of document are known. */
export const HEADING_LISTS: readonly PhraseLists[] = [TOPICS, GENRE];

/** What sentences say, line by line. */
export const ENGLISH_LINES: readonly Line[] = [
  ...RIGHTS_LINES,
  ...ASKING_LINES,
  ...SPAN_LINES,
  ...PROCESSING_LINES,
  ...PRACTICE_LINES,
  ...PROVISION_LINES,
  ...CONTENT_LINES,
  ...CONDITION_LINES,
  ...FURTHER_LINES,
  ...APP_LINES,
  ...HALF_SAID_LINES,
  ...SHARING_LINES,
  ...RIGHTS_ASKED_LINES,
  ...USING_RIGHTS_LINES,
  ...AIM_LINES,
  ...GIVEN_LINES,
  ...YOUNG_LINES,
];
