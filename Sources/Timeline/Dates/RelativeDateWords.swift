/// Words of relative dates in many languages, in lower case.
///
/// From the Unicode CLDR (https://cldr.unicode.org, `dates/fields`, relative time) and what sites write.
enum RelativeDateWords {
    enum Unit {
        case minute, hour, day, week, month, year
    }

    /// Words for one of something.
    static let ones = Set(
        words(
            "a an one ein eine einem einer einen un une una uno um uma en ett et één een yksi jeden jedna jednu один одну одна bir egy ένα μία"
        ))

    /// Units that need a word for "ago".
    static let units: [String: Unit] = table([
        (
            .minute,
            """
            minute minutes min mins minuten minuto minutos minuti minuut minuter minutter minuutti minuuttia minuta minuty minut
            minutu minutes минуту минуты минут хвилину хвилини хвилин dakika perc λεπτά λεπτό minit menit phút मिनट মিনিট دقيقة دقائق
            דקות דקה minuta minute minuti minutami минути นาที 분
            """
        ),
        (
            .hour,
            """
            hour hours hr hrs stunde stunden heure heures hora horas ora ore uur uren timme timmar time timer tunti tuntia hodinou
            hodinami hodiny hodin godzinę godziny godzin час часа часов годину години годин saat óra órával óra ώρες ώρα jam giờ घंटे
            घंटा ঘণ্টা ঘন্টা ساعة ساعات שעות שעה sata sati urami uro часа ชั่วโมง 시간 tundi tunni
            """
        ),
        (
            .day,
            """
            day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager päivä päivää dnem dny dní dni
            dzień день дня дней дні днів gün nap napja nappal ημέρες ημέρα μέρες hari ngày दिन দিন يوم أيام ימים יום zile zi dana dan dnevi дни
            วัน 일 päeva
            """
        ),
        (
            .week,
            """
            week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor uge uger uke uker viikko
            viikkoa týdnem týdny tydzień tygodnie tygodni неделю недели недель тиждень тижні тижнів hafta hét hete εβδομάδες εβδομάδα
            minggu tuần सप्ताह সপ্তাহ أسبوع أسابيع שבועות שבוע săptămâni săptămână tjedna tedni седмици สัปดาห์ 주
            """
        ),
        (
            .month,
            """
            month months monat monate monaten mois mes meses mese mesi mês maand maanden månad månader måned måneder kuukausi kuukautta
            měsícem měsíci miesiąc miesiące miesięcy месяц месяца месяцев місяць місяці місяців ay hónap hónapja μήνες μήνα bulan tháng
            महीने মাস شهر أشهر חודשים חודש luni lună mjeseca meseci месеца เดือน 개월
            """
        ),
        (
            .year,
            """
            year years jahr jahre jahren an ans année années año años anno anni ano anos jaar jaren år vuosi vuotta rokem lety rok lata
            lat год года лет рік роки років yıl sene év éve έτη χρόνια χρόνο tahun năm साल বছর سنة سنوات שנים שנה ani godina leti години ปี 년
            """
        ),
    ])

    /// Units that hold the word for "ago", in languages that write without blanks.
    static let wholeUnits: [String: Unit] = table([
        (.minute, "分前 分钟前 分鐘前 분전 นาทีที่แล้ว นาทีที่ผ่านมา"),
        (.hour, "時間前 小时前 小時前 个小时前 個小時前 시간전 ชั่วโมงที่แล้ว ชั่วโมงที่ผ่านมา"),
        (.day, "日前 天前 일전 วันที่แล้ว วันที่ผ่านมา"),
        (.week, "週間前 周前 週前 주전 สัปดาห์ที่แล้ว"),
        (.month, "ヶ月前 か月前 カ月前 个月前 個月前 月前 개월전 เดือนที่แล้ว"),
        (.year, "年前 년전 ปีที่แล้ว"),
    ])

    /// Stand behind the unit.
    static let behind = Set(
        words(
            """
            ago fa atrás atras geleden siden sedan sitten temu назад тому önce evvel lalu trước पहले আগে ezelőtt előtt 前 전 ที่แล้ว tagasi
            """))

    /// Stand before the number.
    static let before = Set(words("vor hace há ha acum před pred prije πριν منذ قبل לפני преди пре") + ["il y a"])

    /// Whole days by name, and how many days before they are.
    static let days: [String: Int] = Dictionary(
        [
            (
                0,
                """
                today heute aujourd oggi hoy hoje vandaag idag tänään dnes dzisiaj dziś сегодня сьогодні днес bugün ma σήμερα hariini اليوم היום
                今日 今天 오늘 วันนี้ azi danas आज আজ
                """
            ),
            (
                1,
                """
                yesterday gestern hier ayer ieri ontem gisteren igår eilen včera wczoraj вчера вчора dün tegnap χθες χτες kemarin أمس אתמול 昨日
                昨天 어제 เมื่อวาน jučer গতকাল
                """
            ),
        ].flatMap { before, text in words(text).map { ($0, before) } }, uniquingKeysWith: { first, _ in first })

    private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

    private static func table(_ rows: [(Unit, String)]) -> [String: Unit] {
        Dictionary(rows.flatMap { unit, text in words(text).map { ($0, unit) } }, uniquingKeysWith: { first, _ in first })
    }
}
