/** A legal form or place outside the European Economic Area, the United Kingdom included. */
export function isOutsideForm(text: string): boolean {
  return OVERSEAS_FORM.test(text) || OUTSIDE_TOO.test(text);
}

export function namesOutside(text: string): boolean {
  return names(text, OVERSEAS) || BRITAIN.test(text);
}

/** A legal form or place inside it. */
export function isInsideForm(text: string): boolean {
  return UNION_FORM.test(text);
}

export function namesInside(text: string): boolean {
  return names(text, UNION);
}

/** A place, which is nobody's name. */
export function isPlace(name: string): boolean {
  return [...OVERSEAS, ...UNION, BRITAIN].some((places) => places.exec(name)?.[0] === name);
}

/** A legal form or place outside the United Kingdom. */
export function isForeignForm(text: string): boolean {
  return OVERSEAS_FORM.test(text) || UNION_FORM.test(text) || CONTINENTAL_FORM.test(text);
}

export function namesForeign(text: string): boolean {
  return names(text, OVERSEAS) || names(text, UNION);
}

/** Words that show a place in the United Kingdom. */
export function namesBritain(text: string): boolean {
  return BRITAIN_SEAT.test(text);
}

const OVERSEAS_FORM =
  /\b(?:Inc|LLC|L\.L\.C|Corp|Corporation|Incorporated|Pty|PTY|Pte|PTE|Pvt|PVT|K\.?K|ULC|FZ-?LLC|FZE|FZCO|DMCC|Ltda|EIRELI|S\.?A\.? de C\.?V|S\. de R\.L|Co\.,? Ltd|OOO|TOV)\b|\bA\.Ş\.|\bŞti\b/;
const OUTSIDE_TOO = /\b(?:Sdn|Bhd|LLP|plc|PLC|CIC)\b/;
const UNION_FORM =
  /\b(?:GmbH|UG|OHG|KG|e\.V|B\.?V|N\.?V|Oyj?|ApS|A\/S|SARL|S\.à r\.l|SAS|S\.?r\.?l|S\.p\.A|S\.?L|Lda|s\.r\.o|d\.o\.o|Kft|OÜ|UAB|SIA|DAC)\b/;
/** Forms of the continent that exist in Switzerland or Turkey, too, or are words: they show only what is not British. */
const CONTINENTAL_FORM = /\b(?:AG|SA|AB|AS|SpA|Sp\. z o\.o)\b/;

/** Whether one of these stands in a text. */
function names(text: string, places: readonly RegExp[]): boolean {
  return places.some((place) => place.test(text));
}

const OVERSEAS: readonly RegExp[] = [
  /\b(?:USA|U\.S\.A?|United States|[A-Z]{2},? \d{5}|Delaware|California|New York|San Francisco|Los Angeles|Seattle|Chicago|Boston|Texas|Nevada|Florida|Massachusetts|Illinois|Colorado|Virginia|Oregon|Utah|Arizona|Pennsylvania|New Jersey|North Carolina|Minnesota|Michigan|Ohio|Tennessee|Maryland|Canada|Ontario|Toronto|Vancouver)\b/,
  /\b(?:British Columbia|Qu[eé]bec|Montr[eé]al|Alberta|Australia|Sydney|Melbourne|Queensland|New South Wales|India|China|Hong Kong|Singapore|Japan|Tokyo|Korea|Taiwan|Israel|Switzerland|Schweiz|Suisse|Swiss (?:GmbH|AG|SA|Ltd|S[àa]rl|Sagl)|Zürich|Zurich|Gen[eè]va|Gen[eè]ve|Basel|Lausanne|Lugano|Bern(?=,)|CH-\d{4})\b/,
  /\b(?:Turkey|Türkiye|Ukraine|Russia|Serbia|Brazil|Mexico|Argentina|South Africa|Nigeria|Kenya|Egypt|New Zealand|Dubai|Emirates|Pakistan|Bangladesh|Vietnam|Thailand|Indonesia|Malaysia|Philippines|Cayman|Virgin Islands|Bermuda|Seychelles|Mauritius|Belize|Panama|Chile|Colombia|Peru|Uruguay|Costa Rica|Morocco|Tunisia|Ghana|Saudi Arabia)\b/,
  /\b(?:Qatar|Kuwait|Bahrain|Jordan|Lebanon|Armenia|Azerbaijan|Kazakhstan|Uzbekistan|Moldova|Belarus|Montenegro|Bosnia|North Macedonia|Albania|Monaco|Andorra|Guernsey|Isle of Man|Sri Lanka|Nepal|Cambodia|Tel Aviv|Jerusalem|Haifa|Herzliya|Ramat Gan|Mexico City|Ciudad de M[eé]xico|Guadalajara|Monterrey|S[aã]o Paulo|Rio de Janeiro)\b/,
  /\b(?:Buenos Aires|Santiago de Chile|Bogot[aá]|Medell[ií]n|Lima(?=,)|Montevideo|Quito|Caracas|San Jos[eé], Costa|Seoul|Busan|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Taipei|Osaka|Kyoto|Istanbul|İstanbul|Ankara|Izmir|İzmir|Auckland|Wellington|Christchurch|Belgrade|Beograd|Novi Sad|Sarajevo|Skopje|Podgorica|Tirana|Pristina|Kosovo|Kyiv)\b/,
  /\b(?:Kiev|Lviv|Kharkiv|Odes+a|Minsk|Moscow|St\. Petersburg|Tbilisi|Batumi|Yerevan|Baku|Almaty|Tashkent|Chi[sș]in[aă]u|Bengaluru|Bangalore|Mumbai|New Delhi|Delhi|Hyderabad|Chennai|Pune|Kolkata|Ahmedabad|Noida|Gurgaon|Gurugram|Jaipur|Kochi|Karachi|Lahore|Islamabad|Dhaka|Colombo|Kathmandu|Bangkok|Chiang Mai|Hanoi|Ho Chi Minh|Jakarta|Bali(?=,))\b/,
  /\b(?:Kuala Lumpur|Selangor|Penang|Manila|Makati|Cebu|Abu Dhabi|Sharjah|Doha|Riyadh|Jeddah|Manama|Amman|Beirut|Cairo|Casablanca|Rabat|Algiers|Accra|Lagos|Abuja|Nairobi|Kampala|Kigali|Dar es Salaam|Addis Ababa|Cape Town|Johannesburg|Pretoria|Durban|Perth, W|Brisbane|Adelaide|Canberra|Hobart|Calgary|Edmonton|Ottawa|Winnipeg)\b/,
  /\b(?:Waterloo, O|Halifax, N|Washington,? D\.?C|Atlanta|Austin(?=,)|Dallas|Houston|Denver|Portland(?=,)|Philadelphia|Phoenix|Miami|Orlando|San Diego|San Jose|San Mateo|Palo Alto|Mountain View|Menlo Park|Sunnyvale|Cupertino|Santa Clara|Redwood City|Oakland|Salt Lake City|Las Vegas|Brooklyn|Minneapolis|Pittsburgh|Nashville|Detroit|Raleigh)\b/,
  /\b(?:Durham, N|Wyoming|Macau|Jersey(?=,)|Gibraltar|Curaçao|Curacao|Nevis|Marshall Islands|Bahamas|Barbados|Antigua)\b/,
];
const UNION: readonly RegExp[] = [
  /\b(?:Ireland|Dublin|Cork|Germany|Deutschland|Berlin|Munich|Hamburg|Frankfurt|Cologne|France|Paris|Lyon|Netherlands|Amsterdam|Rotterdam|Utrecht|Austria|Vienna|Belgium|Brussels|Spain|Madrid|Barcelona|Italy|Milan|Rome|Portugal|Lisbon|Sweden|Stockholm|Norway|Oslo|Denmark|Copenhagen|Finland|Helsinki|Poland|Luxembourg|Estonia|Tallinn|Latvia)\b/,
  /\b(?:Lithuania|Czech|Prague|Hungary|Greece|Cyprus|Malta|Iceland|Liechtenstein|Vaduz|Bulgaria|Romania|Croatia|Slovenia|Slovakia|München|Köln|Stuttgart|Düsseldorf|Dusseldorf|Leipzig|Dresden|Nuremberg|Nürnberg|Karlsruhe|Hannover|Hanover|Bremen|Heidelberg|Potsdam|Wien|Graz|Linz|Salzburg|Innsbruck|Warsaw|Warszawa|Krak[oó]w|Wroc[lł]aw)\b/,
  /\b(?:Gda[nń]sk|Pozna[nń]|Budapest|Bucharest|Bucure[sșş]ti|Cluj|Sofia|Athens|Thessaloniki|Zagreb|Ljubljana|Bratislava|Brno|Praha|Vilnius|Kaunas|Riga|Tartu|Turku|Tampere|Espoo|Gothenburg|Göteborg|Malm[oö]|Uppsala|Aarhus|Odense|Bergen|Trondheim|Reykjav[ií]k|Porto|Lisboa|Sevilla|Seville|M[aá]laga|Bilbao|Milano|Roma|Torino|Turin|Bologna)\b/,
  /\b(?:Florence|Firenze|Naples|Napoli|Padova|Verona|Marseille|Toulouse|Bordeaux|Nantes|Lille|Grenoble|Strasbourg|Rennes|Antwerp|Antwerpen|Ghent|Gent|Bruxelles|Brussel|Leuven|The Hague|Den Haag|Eindhoven|Delft|Groningen|Limerick|Galway|Waterford|Valletta|Sliema|Nicosia|Limassol)\b/,
];
const BRITAIN =
  /\b(?:[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|United Kingdom|England|Scotland|Wales|Northern Ireland|London|Edinburgh|Glasgow|Manchester|Bristol|Belfast|Cardiff)\b/;
const BRITAIN_SEAT =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|England|Scotland|Northern Ireland|London|Companies House|registered in the (?:UK|United Kingdom)|UK (?:Ltd|Limited)|(?:UK|United Kingdom) (?:establishment|office|company|subsidiary))\b/;
