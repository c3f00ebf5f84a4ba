/// The months of the Gregorian calendar in many languages: full, inflected and short forms.
///
/// From the Unicode CLDR (https://cldr.unicode.org, `dates/calendars/gregorian/months`), and short forms that feeds use.
/// Written with their accents; looked up folded and without dots (`DateCharacter.letters`). Months are parted by `|`; `_` is a
/// blank.
enum MonthNames {
    private static let rows: [(language: String, months: String)] = [
        (
            "en",
            "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec"
        ),
        (
            "de",
            "januar jänner jan jän|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez"
        ),
        (
            "fr",
            "janvier janv jan|février févr fév|mars mar|avril avr|mai|juin|juillet juil|août|septembre sept sep|octobre oct|novembre nov|décembre déc"
        ),
        (
            "es",
            "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic"
        ),
        (
            "it",
            "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre sett set|ottobre ott|novembre nov|dicembre dic"
        ),
        (
            "pt",
            "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez"
        ),
        (
            "nl",
            "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep|oktober okt|november nov|december dec"
        ),
        (
            "sv",
            "januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sept sep|oktober okt|november nov|december dec"
        ),
        (
            "da",
            "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|december dec"
        ),
        (
            "no",
            "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|desember des"
        ),
        (
            "is",
            "janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep|október okt|nóvember nóv|desember des"
        ),
        (
            "fi",
            "tammikuu tammikuuta tammikuun tammik tammi|helmikuu helmikuuta helmikuun helmik helmi|maaliskuu maaliskuuta maaliskuun maalisk maalis|huhtikuu huhtikuuta huhtikuun huhtik huhti|toukokuu toukokuuta toukokuun toukok touko|kesäkuu kesäkuuta kesäkuun kesäk kesä|heinäkuu heinäkuuta heinäkuun heinäk heinä|elokuu elokuuta elokuun elok elo|syyskuu syyskuuta syyskuun syysk syys|lokakuu lokakuuta lokakuun lokak loka|marraskuu marraskuuta marraskuun marrask marras|joulukuu joulukuuta joulukuun jouluk joulu"
        ),
        (
            "et",
            "jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets"
        ),
        (
            "lt",
            "sausis sausio saus|vasaris vasario vas|kovas kovo kov|balandis balandžio bal|gegužė gegužės geg|birželis birželio birž|liepa liepos liep|rugpjūtis rugpjūčio rugp|rugsėjis rugsėjo rugs|spalis spalio spal|lapkritis lapkričio lapkr|gruodis gruodžio gruod"
        ),
        (
            "lv",
            "janvāris janvārī janv|februāris februārī febr|marts martā|aprīlis aprīlī apr|maijs maijā|jūnijs jūnijā jūn|jūlijs jūlijā jūl|augusts augustā aug|septembris septembrī sept|oktobris oktobrī okt|novembris novembrī nov|decembris decembrī dec"
        ),
        (
            "pl",
            "styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru"
        ),
        (
            "cs",
            "leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro"
        ),
        (
            "sk",
            "január januára jan|február februára feb|marec marca mar|apríl apríla apr|máj mája|jún júna|júl júla|august augusta aug|september septembra sep|október októbra okt|november novembra nov|december decembra dec"
        ),
        (
            "sl",
            "januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun|julij julija jul|avgust avgusta avg|september septembra sep|oktober oktobra okt|november novembra nov|december decembra dec"
        ),
        (
            "hr",
            "siječanj siječnja sij|veljača veljače velj|ožujak ožujka ožu|travanj travnja tra|svibanj svibnja svi|lipanj lipnja lip|srpanj srpnja srp|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada lis|studeni studenoga studenog stu|prosinac prosinca pro"
        ),
        (
            "sr",
            "januar januara|februar februara|mart marta|april aprila|maj maja|jun juna|jul jula|avgust avgusta avg|septembar septembra|oktobar oktobra|novembar novembra|decembar decembra"
        ),
        (
            "sr",
            "јануар јануара јан|фебруар фебруара феб|март марта мар|април априла апр|мај маја|јун јуна|јул јула|август августа авг|септембар септембра сеп|октобар октобра окт|новембар новембра нов|децембар децембра дец"
        ),
        (
            "bg",
            "януари яну|февруари фев|март мар|април апр|май|юни|юли|август авг|септември септ сеп|октомври окт|ноември ное|декември дек"
        ),
        (
            "ru",
            "январь января янв|февраль февраля февр фев|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сент сен|октябрь октября окт|ноябрь ноября нояб ноя|декабрь декабря дек"
        ),
        (
            "uk",
            "січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт кві|травень травня трав тра|червень червня черв чер|липень липня лип|серпень серпня серп сер|вересень вересня вер|жовтень жовтня жовт жов|листопад листопада листоп лист лис|грудень грудня груд гру"
        ),
        (
            "el",
            "ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μάρ|απρίλιος απριλίου απρ|μάιος μαΐου μάι|ιούνιος ιουνίου ιούν|ιούλιος ιουλίου ιούλ|αύγουστος αυγούστου αυγ|σεπτέμβριος σεπτεμβρίου σεπτ σεπ|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοέ|δεκέμβριος δεκεμβρίου δεκ"
        ),
        (
            "tr",
            "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara"
        ),
        (
            "hu",
            "január jan|február febr feb|március márc már|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec"
        ),
        (
            "ro",
            "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep|octombrie oct|noiembrie noi nov|decembrie dec"
        ),
        (
            "id",
            "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt ags|september sep|oktober okt|november nov|desember des"
        ),
        (
            "ms",
            "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov|disember dis"
        ),
        (
            "ca",
            "gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des"
        ),
        (
            "gl",
            "xaneiro xan|febreiro feb|marzo mar|abril abr|maio|xuño xun|xullo xul|agosto ago|setembro set|outubro out|novembro nov|decembro dec"
        ),
        // The Gulf and Egypt; the Levant; Algeria and Tunisia; Morocco.
        (
            "ar",
            "يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر"
        ),
        (
            "ar",
            "كانون_الثاني|شباط|آذار اذار|نيسان|أيار ايار|حزيران|تموز|آب اب|أيلول ايلول|تشرين_الأول تشرين_الاول|تشرين_الثاني|كانون_الأول كانون_الاول"
        ),
        ("ar", "جانفي|فيفري|مارس|أفريل افريل|ماي|جوان|جويلية|أوت اوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر"),
        ("ar", "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر"),
        (
            "he",
            "ינואר בינואר ינו|פברואר בפברואר פבר|מרץ במרץ מרס במרס|אפריל באפריל אפר|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט אוג|ספטמבר בספטמבר ספט|אוקטובר באוקטובר אוק|נובמבר בנובמבר נוב|דצמבר בדצמבר דצמ"
        ),
        ("fa", "ژانویه ژانویهٔ|فوریه فوریهٔ|مارس|آوریل|مه مهٔ می|ژوئن|ژوئیه ژوئیهٔ جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر"),
        ("ur", "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر"),
        (
            "hi",
            "जनवरी जन॰ जन|फ़रवरी फरवरी फ़र॰ फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल॰ जुल|अगस्त अग॰ अग|सितंबर सितम्बर सित॰ सित|अक्टूबर अक्तूबर अक्तू॰ अक्टू|नवंबर नवम्बर नव॰ नव|दिसंबर दिसम्बर दिस॰ दिस"
        ),
        ("bn", "জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর"),
        (
            "th",
            "มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค."
        ),
        // Numbers of words only: `5月` are two tokens.
        ("zh", "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月"),
        (
            "mk",
            "јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември септ|октомври окт|ноември ноем|декември дек"
        ),
        (
            "be",
            "студзень студзеня|люты лютага|сакавік сакавіка|красавік красавіка|май мая травень траўня|чэрвень чэрвеня|ліпень ліпеня|жнівень жніўня|верасень верасня|кастрычнік кастрычніка|лістапад лістапада|снежань снежня"
        ),
    ]

    private struct Meaning {
        let language: String
        let month: Int
    }

    private static let table: [String: [Meaning]] = {
        var table: [String: [Meaning]] = [:]
        for row in rows {
            for (index, forms) in split(row.months).enumerated() {
                for form in forms {
                    let words = form.split(separator: " ").map(DateCharacter.letters(of:)).joined(separator: " ")
                    table[words, default: []].append(Meaning(language: row.language, month: index + 1))
                }
            }
        }
        return table
    }()

    private static func split(_ months: String) -> [[String]] {
        months.split(separator: "|").map { month in
            month.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
        }
    }

    /// The languages of the table, in its order; one with two scripts stands there twice.
    static var languages: [String] { rows.map(\.language) }

    /// The forms of a language's months in order, as they are in the table; two lists for a language with two scripts.
    static func forms(in language: String) -> [[[String]]] {
        rows.filter { $0.language == language }.map { split($0.months) }
    }

    /// The month that a word names.
    ///
    /// - Parameters:
    ///   - name: Folded, without a dot.
    ///   - language: Decides where languages disagree: `listopad` is October in Croatian and November in Polish.
    /// - Returns: 1 to 12; `nil` for other words, and where languages disagree and none of them is the given one.
    static func month(named name: String, in language: DateLanguage) -> Int? {
        guard let meanings = table[name], let first = meanings.first else { return nil }
        if let meant = meanings.first(where: { $0.language == language.primary }) { return meant.month }
        return meanings.allSatisfy { $0.month == first.month } ? first.month : nil
    }
}
