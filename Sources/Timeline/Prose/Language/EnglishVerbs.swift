/// English verb forms: closed lists, because a tagger would cost more than all the rest together.
enum EnglishVerbs {
    static let lexicon = VerbLexicon(
        reporting: words(
            """
            said says told tells reported reports announced announces added adds stated states claimed claims mentioned mentions
            confirmed confirms revealed reveals wrote writes posted posts tweeted tweets noted notes explained explains insisted insists
            argued argues warned warns acknowledged acknowledges admitted admits denied denies indicated indicates suggested suggests
            testified declared declares disclosed discloses found finds shared showed shows recalled recalls estimated estimates
            believes believed predicted predicts quoted replied asserted alleged alleges maintained complained conceded
            """),
        irregularPasts: words(
            """
            became began bent bought broke brought built came caught chose cost cut did drew drove fell fled flew forgot fought found
            gave got grew had heard held hit hurt kept knew laid led left lent let lost made meant met paid put quit ran rang rose said
            sank sat saw sent set shook shot shut slid slept sold sought spent split spoke spread sprang stole stood stuck struck stung
            swept swore swung taught thought threw told took tore underwent understood went withdrew woke won wore wound wrote
            fed bid beat burst cast bore blew froze rode slew sued sang drank ate hung overcame overthrew oversaw forbade foresaw
            """),
        pastEnding: "ed",
        participles: words(
            """
            been gone taken seen shown given written done become driven known grown begun broken chosen fallen drawn come run risen shaken
            spoken stolen sworn thrown torn worn forgotten frozen hidden eaten ridden flown withdrawn undergone overseen forbidden born
            """),
        performatives: words(
            """
            announced confirmed denied revealed disclosed declared testified admitted acknowledged warned conceded posted tweeted
            """),
        statives: words(
            """
            was were had believed thought knew wanted needed liked loved hated seemed appeared remained meant cost owned belonged
            contained included consisted believes estimates predicts maintains suggests shows hoped felt considered understood lived existed involved looked deserved
            """),
        pastAuxiliaries: ["was", "were", "had", "did"],
        modals: words("will would shall should can could may might must 'll wo ca cannot gonna"),
        negations: words("not never no n't nor neither hardly without nobody nothing"),
        hypotheses: words(
            "if whether unless maybe perhaps unclear unlikely hypothetically suppose supposing lest hopes hoped hope wants want expects expected expect plans planned plan intends intend"
        ),
        pronouns: words("he she it they we i you who which that this these those there one"),
        ownVoice: words("i we you us our your my me anyone"),
        openingAdverbs: words(
            "however additionally meanwhile moreover furthermore also then but and so still instead indeed besides"),
        superlatives: words(
            "first worst best most least only highest lowest biggest largest smallest deadliest longest strongest weakest fastest slowest"
        ),
        clauseOpeners: words("after before while when because although though whereas until"),
        conjunctions: words("and but so yet"),
        relatives: words("who which whose whom where"),
        nounEventOpeners: words("following after during"),
        reportNouns: words(
            "report reports article articles statement study survey investigation story newspaper post tweet interview poll letter email memo review autopsy document documents filing lawsuit"
        ),
        nounQualifiers: words(
            """
            false new recent fresh baseless unfounded similar earlier previous early initial unconfirmed unverified unsubstantiated
            conflicting widespread repeated viral misleading bogus such these those several various multiple numerous
            """),
        durativePrepositions: words("throughout"),
        prepositions: words("with across among about over under between against without near"),
        circumstances: words("despite amid given unlike regarding concerning"),
        adverbialOpeners: words("as since where"),
        spending: words("used spent wasted"),
        complemented: words(
            """
            believed believes thought thinks knew knows felt feels hoped hopes feared fears learned learnt realized realised discovered
            ensured decided agreed heard saw understood meant means is are was were so says
            """),
        findings: words("found finds shared shares showed shows added adds posted posts wrote writes"),
        habits: words(
            "repeatedly often frequently usually regularly always routinely occasionally typically sometimes generally consistently"
        ),
        onlyPasts: words(
            """
            became began broke came chose did drew drove fell flew forgot froze gave grew knew rang ran rose sang sank saw shook spoke stole
            swore took tore threw underwent went withdrew woke wore wrote ate drank overcame overthrew oversaw forbade foresaw bore blew
            rode slew sprang swam was were
            """),
        dateModifiers: words("just only even back exactly nearly almost barely over less more fewer than sometime early late"),
        takesOver: words(
            "take takes took taken taking hand handed turn turned pass passed carry carried boil boiled pull pulled"),
        makings: words(
            """
            created built invented developed designed discovered manufactured produced published released sold introduced made synthesized
            constructed opened printed painted drafted installed repaired demolished
            """),
        persons: words(
            """
            man woman men women boy girl boys girls child children baby person people teenager teenagers mother father parents wife husband
            son sons daughter daughters brother brothers sister sisters friend friends widow partner colleague colleagues
            mr mrs ms dr prof sir president minister ministers mayor governor senator senators deputy secretary chancellor king queen prince
            princess pope bishop priest judge lawyer lawyers attorney prosecutor spokesman spokeswoman spokesperson officer officers sheriff
            general colonel soldier soldiers doctor doctors nurse nurses teacher teachers student students professor scientist scientists
            researcher researchers actor actress singer writer author journalist reporter editor director manager coach player players captain
            driver drivers pilot worker workers resident residents passenger passengers victim victims suspect suspects candidate
            candidates leader leaders chairman chairwoman chief head founder owner billionaire businessman businesswoman boss employee
            employees patient patients ambassador candidate witness witnesses official officials aide aides
            """),
        organisations: words(
            """
            inc corp corporation co company ltd llc plc group bank university college ministry department agency association council committee
            commission court party union institute foundation hospital museum church times post journal fund airlines
            """),
        pluralNouns: words("people men women children police"),
        falsePasts: words(
            """
            need seed feed reed fred sped speed hundred indeed red bed shed united agreed-upon sacred breed greed weed deed creed naked wicked hatred
            kindred bleed exceed proceed succeed embed shred sled wed used-up unmanned aged limited incorporated
            """))

    private static func words(_ text: String) -> Set<String> { EnglishWords.words(text) }
}
