import type { PhraseLists } from "../phrases.ts";

/** What is processed: personal data as such, and its kinds. */
export const DATA: PhraseLists = {
  "own-data": [
    "personal|personally [identifiable|identifying] information|data|detail|info", "pii",
    "your|their|his|her|my [own|account|user|personal|profile|contact|registration|stored|private|customer|health] [personal] data|information|detail|content|record|profile|info|account|submission|file",
    "data|information|detail|record [that] [we] [hold|have|store|keep|process|collect|maintain] about|on|concerning|relating|of|from [to] you|them|him|her|the|an|individual|user|yourself",
    "[any] data|information [that] [which] we hold|have|store|keep|process|collect|maintain|possess|retain|gather", "user|customer|account|member|client|visitor|subscriber data|information|detail|account|profile",
    "what data|information|personal [we|is|are]", "data|information you|user [have] provide|submit|give|enter|share", "data concerning|about you|them|him|her", "such data|information", "this data|information", "these data|information", "those data", "information about [the] processing", "account information", "collected information|data", "information collected", "data collected", "data stored", "stored data", "the data [subject]", "personal details",
  ],
  data: ["data", "information", "detail", "record", "info", "it", "them", "account", "profile", "pii", "content"],
  account: ["account", "profile", "user account"],
  processing: ["process", "use", "usage", "handling", "processing of", "collection", "disclosure"],
  "data-kind": [
    "[first|last|full|user|given|family|sur] name", "surname", "username", "user name", "nickname", "email [address]", "mail address", "e mail [address]", "[telephone|phone|mobile|cell|fax|contact] number", "phone", "telephone",
    "[postal|home|billing|shipping|mailing|street|physical|delivery|business|residential] address", "ip address|number", "internet protocol address", "date of birth", "birth date", "birthday", "birthdate", "age", "gender", "sex", "nationality", "photo", "photograph", "picture", "image", "avatar", "video", "voice",
    "credit|debit|payment|bank|billing|card|financial|transaction card|account|information|data|detail|number|history", "credit card", "purchase history", "order history", "payment method|detail|information|data",
    "device|browser|hardware|operating|mac [unique] [id|identifier|information|type|data|model|system|version|setting|address]", "operating system", "browser", "device", "unique [device] identifier|id", "advertising id|identifier", "idfa", "gaid", "android id", "imei", "cookie", "log [file] data|file|information", "server log", "log", "crash|diagnostic|usage|performance|technical|traffic|analytics|interaction|activity data|log|information|report|statistic", "pages [you] [visit|viewed|view]", "page visited|viewed", "time [and|or] [date] [of] [visit|access|your]", "date and time", "time stamp", "timestamp", "referring|referrer|referer|exit [site|url|page|website|web|source]", "clickstream", "location [data|information]", "geolocation", "gps", "geographic location", "country", "language [setting|preference]", "time zone", "search query|term|history", "browsing history|behavior|activity", "preference", "interest", "contact list|book|detail|information", "address book", "contact", "calendar", "message", "communication", "feedback", "survey response", "cv", "resume", "employment history", "education", "job title", "occupation", "company name", "passport", "id card|number", "social security [number]", "national id|identification", "tax id|number", "driver's license|licence", "health [data|information]", "medical", "biometric", "fingerprint", "genetic", "heart rate", "weight", "height", "ethnic|racial origin", "religion|religious", "political opinion", "sexual orientation", "password", "credential", "login|log [in] data|information|detail|credential", "demographic [information|data]", "user id", "profile picture|information|data", "camera", "microphone", "sms", "call log", "install|installed app|application", "files", "screenshot", "marital status", "salary", "income", "signature", "license plate", "network information|type|provider|carrier", "internet service provider", "mobile carrier|network", "identifier", "game progress|data", "score",
  ],
  "general-data-only": ["non personal|personally information|data", "aggregate|aggregated [data|information|statistic]", "anonymous [data|information]"],
  special: ["sensitive [personal] data|information", "special category|categories [of]"],
};
