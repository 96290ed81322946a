/** Names of places outside the EEA, the United Kingdom and Switzerland, and of their laws, as steps of phrases. */

/** States of the United States, of one word or by their last word ("New Hampshire", "Rhode Island"). */
export const STATES =
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|hampshire|idaho|illinois|" +
  "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|" +
  "montana|nebraska|nevada|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|washington|wisconsin|" +
  "wyoming";

/** Countries and provinces whose readers policies address apart, of one word or by their last word. */
export const COUNTRIES =
  "argentina|australia|bahrain|bermuda|brazil|brasil|canada|alberta|ontario|quebec|chile|china|colombia|dubai|difc|ecuador|uae|" +
  "egypt|emirates|ghana|india|indonesia|israel|japan|kenya|korea|kong|malaysia|mexico|nigeria|panama|peru|philippines|qatar|russia|" +
  "africa|arabia|singapore|taiwan|thailand|turkey|türkiye|ukraine|uruguay|vietnam|zealand";

/** Their people and what is theirs. */
export const DEMONYMS =
  "californian|virginian|texan|coloradan|argentine|argentinian|australian|brazilian|canadian|chilean|chinese|" +
  "colombian|ghanaian|indian|indonesian|israeli|japanese|kenyan|korean|malaysian|mexican|nigerian|peruvian|" +
  "philippine|filipino|russian|african|singaporean|taiwanese|thai|turkish|vietnamese";

/** Laws by their abbreviations; the letters alone name them. */
export const LAWS =
  "=ccpa|=cpra|=vcdpa|=ctdpa|=ucpa|=tdpsa|=ocpa|=mcdpa|=lgpd|=pipeda|=popia|=popi|=pdpa|=appi|=pipl|=pipa|=dpdp|=dpdpa|" +
  "=kvkk|=ndpa|=ndpr|=pdpl|=pdpo";

/** Those whom a policy speaks to. */
export const READERS =
  "resident|residents|citizen|citizens|consumer|consumers|user|users|customer|customers|client|clients|member|members|" +
  "individual|individuals|people|person|persons|reader|readers|subject|subjects|visitor|visitors|player|players|guest|" +
  "guests|principal|principals|national|nationals|holder|holders|those|anyone|everyone";
