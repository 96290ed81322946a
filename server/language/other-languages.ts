/** How to tell a privacy policy in a language that is recognized but not read. */
interface OtherLanguage {
  /** Its name in English. */
  readonly name: string;
  /** What such a document calls itself. */
  readonly title: RegExp;
  /** What a document calls itself that is not one, though it may well point to one. */
  readonly otherTitle: RegExp;
  /** The words for personal data and what is done with them, which such a document holds throughout. */
  readonly subject: RegExp;
}

/** By language (BCP 47), as `languageOf` names them. */
export const OTHER_LANGUAGES: ReadonlyMap<string, OtherLanguage> = new Map(
  Object.entries({
    de: {
      name: "German",
      title:
        /datenschutz(?:erklärung|hinweis|information|richtlinie|bestimmung|bedingung)|^datenschutz$|informationen zum datenschutz/i,
      otherTitle: /geschäftsbedingungen|nutzungsbedingungen|\bAGB\b|auftragsverarbeitung|cookie-richtlinie/i,
      subject: /personenbezogene|\bIhre(?:r|n)? Daten\b|\bDSGVO\b|Datenverarbeitung/i,
    },
    fr: {
      name: "French",
      title:
        /(?:politique|déclaration|charte|notice|avis) (?:de |d['’]|relative à |sur )?(?:la |l['’])?(?:confidentialité|protection des données|vie privée|données personnelles|protection de la vie)|protection des données (?:personnelles|à caractère)/i,
      otherTitle:
        /conditions générales|mentions légales|politique (?:de|en matière de) cookies|sous-traitance/i,
      subject: /données (?:à caractère )?personnel|données à caractère|vos données|\bRGPD\b/i,
    },
    es: {
      name: "Spanish",
      title:
        /(?:política|declaración|aviso) de (?:privacidad|protección de datos)|protección de datos personales/i,
      otherTitle: /términos y condiciones|condiciones de uso|aviso legal|política de cookies/i,
      subject: /datos personales|datos de carácter personal|sus datos|\bRGPD\b|privacidad/i,
    },
    it: {
      name: "Italian",
      title:
        /(?:informativa|politica|dichiarazione) (?:sulla|sul|di|in materia di|per la) (?:privacy|riservatezza|protezione|trattamento)|^privacy policy$/i,
      otherTitle:
        /termini e condizioni|condizioni (?:generali|d['’]uso)|cookie policy|informativa sui cookie/i,
      subject: /dati personali|suoi dati|vostri dati|\bGDPR\b|trattamento dei dati/i,
    },
    nl: {
      name: "Dutch",
      title: /privacy(?:verklaring|beleid|statement|policy|reglement)/i,
      otherTitle:
        /algemene voorwaarden|gebruiksvoorwaarden|cookiebeleid|cookieverklaring|verwerkersovereenkomst/i,
      subject: /persoonsgegevens|(?:uw|je) gegevens|\bAVG\b/i,
    },
    pt: {
      name: "Portuguese",
      title: /(?:política|declaração|aviso) de (?:privacidade|proteção de dados)/i,
      otherTitle: /termos (?:e condições|de (?:uso|serviço))|política de cookies/i,
      subject: /dados pessoais|seus dados|\bLGPD\b|\bRGPD\b/i,
    },
    pl: {
      name: "Polish",
      title: /polityka (?:prywatności|ochrony danych)|informacja o przetwarzaniu/i,
      otherTitle: /^regulamin|polityka (?:plików )?cookies/i,
      subject: /dan(?:e|ych) osobow|\bRODO\b|przetwarzani/i,
    },
    sv: {
      name: "Swedish",
      title:
        /integritetspolicy|(?:integritets|dataskydds)(?:meddelande|information|policy)|personuppgiftspolicy/i,
      otherTitle: /allmänna villkor|användarvillkor|cookiepolicy/i,
      subject: /personuppgift|dina uppgifter|\bGDPR\b/i,
    },
    da: {
      name: "Danish",
      title: /(?:privatlivs|persondata|databeskyttelses)(?:politik|erklæring)|privatlivspolitik/i,
      otherTitle: /handelsbetingelser|vilkår og betingelser|cookiepolitik/i,
      subject: /personoplysninger|persondata|dine oplysninger|\bGDPR\b/i,
    },
    cs: {
      name: "Czech",
      title:
        /(?:zásady|prohlášení|informace) (?:o )?(?:ochran\w*|zpracování) (?:soukromí|osobních)|ochrana osobních údajů/i,
      otherTitle: /obchodní podmínky|podmínky (?:použití|užívání)/i,
      subject: /osobní(?:ch|mi)? údaj|\bGDPR\b/i,
    },
    fi: {
      name: "Finnish",
      title: /tietosuoja(?:seloste|käytäntö|lauseke|ilmoitus)|rekisteriseloste/i,
      otherTitle: /käyttöehdot|sopimusehdot|evästekäytäntö/i,
      subject: /henkilötieto|tietojasi|\bGDPR\b/i,
    },
  }),
);
