/// The days of the week in many languages. Only that a word is one counts: a date with a wrong weekday is still that date.
///
/// From the Unicode CLDR (https://cldr.unicode.org, `dates/calendars/gregorian/days`), and short forms that feeds use.
enum WeekdayNames {
    private static let rows: [(language: String, days: String)] = [
        ("en", "monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun"),
        ("de", "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so"),
        ("fr", "lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim"),
        ("es", "lunes lun martes mar miércoles mié mie jueves jue viernes vie sábado sáb domingo dom"),
        ("it", "lunedì lun martedì mar mercoledì mer giovedì gio venerdì ven sabato sab domenica dom"),
        ("pt", "segunda seg terça ter quarta qua quinta qui sexta sex sábado sáb domingo dom feira"),
        ("nl", "maandag ma dinsdag di woensdag wo donderdag do vrijdag vr zaterdag za zondag zo"),
        ("sv", "måndag mån tisdag tis onsdag ons torsdag tor tors fredag fre lördag lör söndag sön"),
        ("da", "mandag man tirsdag tir tirs onsdag ons torsdag tor tors fredag fre lørdag lør søndag søn"),
        ("no", "mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag"),
        (
            "fi",
            "maanantai maanantaina ma tiistai tiistaina ti keskiviikko keskiviikkona ke torstai torstaina to perjantai perjantaina pe lauantai lauantaina la sunnuntai sunnuntaina su"
        ),
        ("pl", "poniedziałek pon wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela niedz nd"),
        ("cs", "pondělí po úterý út středa st čtvrtek čt pátek pá sobota so neděle ne"),
        ("sk", "pondelok utorok streda štvrtok piatok nedeľa"),
        (
            "hr",
            "ponedjeljak ponedeljak ponedeljek utorak torek srijeda sreda sri sre četvrtak četrtek čet petak petek pet subota sub nedjelja nedelja ned"
        ),
        ("ru", "понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс"),
        ("uk", "понеділок вівторок середа четвер субота неділя нд"),
        ("bg", "понеделник сряда четвъртък петък събота неделя"),
        ("el", "δευτέρα δευ τρίτη τρι τρί τετάρτη τετ πέμπτη πεμ πέμ παρασκευή παρ σάββατο σαβ σάβ κυριακή κυρ"),
        ("tr", "pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz"),
        ("hu", "hétfő kedd szerda sze csütörtök csüt péntek szombat szo vasárnap vas"),
        ("ro", "luni lun marți mar miercuri mie joi vineri vin sâmbătă sâm duminică dum"),
        ("id", "senin sen selasa sel rabu rab kamis kam jumat jum sabtu sab minggu min"),
        ("ca", "dilluns dl dimarts dt dimecres dc dijous dj divendres dv dissabte ds diumenge dg"),
        ("vi", "thứ hai ba tư năm sáu bảy chủ nhật"),
        ("ja", "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜"),
        ("zh", "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日"),
        ("ko", "월요일 화요일 수요일 목요일 금요일 토요일 일요일"),
    ]

    private static let names: Set<String> = Set(
        rows.flatMap { $0.days.split(separator: " ").map(LetterFolding.folded) })

    /// - Parameter word: Folded, without a dot.
    static func contains(_ word: String) -> Bool { names.contains(word) }
}
