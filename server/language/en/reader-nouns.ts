/** Whom a text speaks of that never says "you": one of them, all in lower case. */
export const READER_NOUNS =
  `user customer client visitor member subscriber consumer individual participant guest patient applicant candidate player
  viewer passenger tenant student learner shopper buyer purchaser contributor attendee donor supporter
  policyholder cardholder reader person people`.split(/\s+/);

/** The same in two words. */
export const READER_NAMES: readonly (readonly [string, string])[] = [
  ["data", "subject"],
  ["person", "concerned"],
  ["persons", "concerned"],
  ["individual", "concerned"],
  ["affected", "person"],
  ["concerned", "person"],
  ["registered", "person"],
  ["interested", "party"],
];

/** Words before such a noun that make it somebody else, or nobody in particular. */
export const NOT_THE_READER =
  "which what other another fellow third authorized unauthorized authorised unauthorised certain qualified legal natural contact responsible".split(
    " ",
  );

/** Nouns that a reader's noun stands before as an owner: "user data" is "your data". */
export const OWNED =
  "data information detail account profile right consent request device browser personal".split(" ");

/** After "they", what people do and data do not. */
export const ACTING =
  `may can could have wish want would shall should must will do also consent agree object give provide
  use visit request ask register order contact choose decide withdraw`.split(/\s+/);

/** Before "them", what is done to people and not to data. */
export const ADDRESSING =
  `about on from to concerning regarding with by inform notify tell ask contact entitle allow enable
  give affect send offer write call identify`.split(/\s+/);

/** Before "data" or "information", what is a noun there and a verb in phrases: "profile information about you". */
export const COMPOUNDING = "profile contact log record mail email report complete track".split(" ");

/** What readers have beside data: "your data and account". */
export const BESIDE_DATA =
  `account profile privacy content preferences settings device contacts documents files photos
  messages history activity usage identity`.split(/\s+/);

/** Before "data" or "information", what says no more than that they are the reader's: "your user data". */
export const HELD_DATA =
  `user customer account client member membership registration registered submitted stored collected
  existing individual saved own`.split(/\s+/);
