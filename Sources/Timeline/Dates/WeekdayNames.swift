/// The days of the week in many languages. Only that a word is one counts: a date with a wrong weekday is still that date.
///
/// From the Unicode CLDR (https://cldr.unicode.org, `dates/calendars/gregorian/days`), and short forms that feeds use.
enum WeekdayNames {
    private static let rows: [(language: String, days: String)] = [
        ("en", "monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday sun"),
        ("de", "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so"),
        ("fr", "lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim"),
        ("es", "lunes lun martes mar miércoles mié mie jueves jue viernes vie sábado sáb domingo dom"),
        ("it", "lunedì lun martedì mar mercoledì mer giovedì gio venerdì ven sabato sab domenica dom"),
        ("pt", "segunda seg terça ter quarta qua quinta qui sexta sex sábado sáb domingo dom feira"),
        ("nl", "maandag ma dinsdag di woensdag wo donderdag do vrijdag vrij vr zaterdag za zondag zo"),
        ("sv", "måndag mån tisdag tis onsdag ons torsdag tor tors fredag fre lördag lör söndag sön"),
        ("da", "mandag man tirsdag tir tirs onsdag ons torsdag tor tors fredag fre lørdag lør søndag søn"),
        ("no", "mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag"),
        (
            "fi",
            "maanantai maanantaina ma tiistai tiistaina ti keskiviikko keskiviikkona ke torstai torstaina to perjantai perjantaina pe lauantai lauantaina la sunnuntai sunnuntaina su"
        ),
        ("pl", "poniedziałek pon pn wtorek wt środa śro śr czwartek czw piątek pt sobota sob niedziela niedz nd"),
        ("cs", "pondělí po úterý út úte středa st stř čtvrtek čt čtv pátek pá pát sobota so neděle ne"),
        ("sk", "pondelok utorok streda štvrtok piatok pia pi nedeľa"),
        (
            "hr",
            "ponedjeljak ponedeljak ponedeljek utorak torek uto srijeda sreda sri sre četvrtak četrtek čet petak petek pet subota sub nedjelja nedelja ned"
        ),
        ("sr", "понедељак пон уторак уто среда сре четвртак чет петак пет субота суб недеља нед"),
        ("ru", "понедельник пн пнд вторник вт втр среда ср срд четверг чт чтв пятница пт птн суббота сб сбт воскресенье вс вск"),
        ("uk", "понеділок пон вівторок вів середа сер четвер чет п'ятниця п'ят субота суб неділя нед нд"),
        ("be", "панядзелак пн аўторак аў серада ср чацвер чц пятніца пт субота сб нядзеля нд"),
        ("bg", "понеделник пон вторник вто сряда сря четвъртък чет петък пет събота съб неделя нед"),
        ("mk", "понеделник вторник среда четврток петок сабота недела"),
        ("el", "δευτέρα δευ τρίτη τρι τρί τετάρτη τετ πέμπτη πεμ πέμ παρασκευή παρ σάββατο σαβ σάβ κυριακή κυρ"),
        ("tr", "pazartesi pzt pts salı sal çarşamba çar çrş perşembe per prş cuma cum cumartesi cmt cts pazar paz"),
        ("hu", "hétfő hét kedd szerda sze csütörtök csüt csü cs péntek pén szombat szo vasárnap vas"),
        ("ro", "luni lun marți mar miercuri mie joi vineri vin sâmbătă sîmbătă sâm duminică dum"),
        ("id", "senin sen selasa sel rabu rab kamis kam jumat jum sabtu sab minggu ming min ahad"),
        ("ms", "isnin selasa rabu khamis jumaat sabtu ahad"),
        ("fil", "lunes martes miyerkules huwebes biyernes sabado linggo"),
        ("ca", "dilluns dl dimarts dt dimecres dc dijous dj divendres dv dissabte ds diumenge dg"),
        ("gl", "luns martes mércores xoves venres sábado domingo"),
        ("is", "mánudagur mán þriðjudagur þri miðvikudagur mið fimmtudagur fim föstudagur fös laugardagur lau sunnudagur sun"),
        ("et", "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev"),
        ("lt", "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis"),
        (
            "lv",
            "pirmdiena pirmdien otrdiena otrdien trešdiena trešdien ceturtdiena ceturtdien piektdiena piektdien sestdiena sestdien svētdiena svētdien"
        ),
        ("vi", "thứ hai ba tư năm sáu bảy chủ nhật cn"),
        ("ar", "الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد"),
        // The letters stand after "day".
        ("he", "ראשון א שני ב שלישי ג רביעי ד חמישי ה שישי ו שבת"),
        ("fa", "دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه"),
        ("ur", "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار"),
        ("hi", "सोमवार सोम मंगलवार मंगल बुधवार बुध गुरुवार गुरु शुक्रवार शुक्र शनिवार शनि रविवार रवि"),
        ("bn", "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার"),
        (
            "th",
            "วันจันทร์ จันทร์ จ. วันอังคาร อังคาร อ. วันพุธ พุธ พ. วันพฤหัสบดี พฤหัสบดี พฤ. วันศุกร์ ศุกร์ ศ. วันเสาร์ เสาร์ ส. วันอาทิตย์ อาทิตย์ อา. วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ วันเสาร์ที่ วันอาทิตย์ที่"
        ),
        ("ja", "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日 月曜 火曜 水曜 木曜 金曜 土曜 日曜"),
        ("zh", "一 二 三 四 五 六 日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 礼拜天 礼拜日"),
        ("ko", "월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일"),
    ]

    private static let names: Set<String> = Set(
        rows.flatMap { $0.days.split(separator: " ").map(DateCharacter.letters(of:)) })

    /// - Parameter word: Folded, without a dot.
    static func contains(_ word: String) -> Bool { names.contains(word) }
}
