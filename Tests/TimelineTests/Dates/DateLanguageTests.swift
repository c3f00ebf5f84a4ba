import Testing

@testable import Timeline

@Suite struct `Dates in many languages` {
    @Test(arguments: [
        ("de", "30. Mai 2025, 12:04 Uhr"), ("de", "Freitag, den 30. Mai 2025 um 12.04 Uhr"), ("de", "am 30. Mai 2025 12:04"),
        ("fr", "30 mai 2025 à 12h04"), ("fr", "Le vendredi 30 mai 2025 à 12 h 04"), ("es", "30 de mayo de 2025, 12:04 h"),
        ("it", "venerdì 30 maggio 2025 alle ore 12:04"), ("pt", "30 de maio de 2025 às 12h04"),
        ("pt", "Sexta-feira, 30 de maio de 2025 - 12:04"), ("nl", "vr 30 mei 2025 om 12:04 uur"),
        ("sv", "fredag 30 maj 2025 kl. 12:04"), ("da", "fredag den 30. maj 2025 kl. 12.04"), ("no", "30. mai 2025 kl. 12.04"),
        ("fi", "perjantaina 30. toukokuuta 2025 klo 12.04"), ("pl", "30 maja 2025, godz. 12:04"),
        ("cs", "30. května 2025 v 12:04"),
        ("cs", "30. 5. 2025 12:04"), ("ru", "30 мая 2025 г., 12:04"), ("uk", "30 травня 2025 року, 12:04"),
        ("el", "30 Μαΐου 2025 12:04"),
        ("tr", "30 MAYIS 2025 Cuma 12:04"), ("hu", "2025. május 30., péntek 12:04"), ("hu", "2025. 05. 30. 12:04"),
        ("ro", "30 mai 2025, ora 12:04"),
        ("id", "Jumat, 30 Mei 2025 pukul 12.04"), ("ca", "30 de maig de 2025 a les 12:04"), ("hr", "30. svibnja 2025. u 12:04"),
        ("lv", "2025. gada 30. maijs 12:04"), ("vi", "Thứ sáu, 30/5/2025, 12:04"), ("ar", "٣٠ مايو ٢٠٢٥ 12:04"),
        ("ja", "2025年5月30日（金）12時04分"), ("zh", "2025年05月30日星期五 12:04"), ("zh", "２０２５年５月３０日 下午12:04"),
        ("fr", "30 mai 2025 à 12 heures 04"), ("it", "Venerdi' 30 Maggio 2025, ore 12:04"), ("nl", "vrij 30 mei 2025 12u04"),
        ("no", "Fredag 30. mai 2025 klokka 12.04"), ("fi", "pe 30. toukokuun 2025 kello 12.04"), ("sk", "pi 30. 5. 2025 12:04"),
        ("ru", "Птн, 30.05.2025 г., 12 ч. 04 мин."), ("uk", "п'ятниця, 30 травня 2025, 12:04"),
        ("uk", "П’ят, 30 травня 2025 12:04"),
        ("bg", "петък, 30 май 2025 година, 12:04 ч."), ("sr", "петак, 30. маја 2025. године у 12:04 часова"),
        ("mk", "петок, 30 мај 2025 во 12:04"), ("be", "пятніца, 30 мая 2025 12:04"), ("sl", "petek, 30. maja 2025 ob 12.04"),
        ("et", "reede, 30. mai 2025 kell 12:04"), ("lt", "penktadienis, 2025 m. gegužės 30 d. 12:04"),
        ("is", "föstudagur, 30. maí 2025 kl. 12:04"), ("el", "Παρασκευή 30/05/2025 στις 12:04 μμ"),
        ("id", "Jum'at, 30 Mei 2025 - 12:04"), ("ms", "Jumaat, 30 Mei 2025 12:04"), ("fil", "Biyernes, 30 Mayo 2025 12:04"),
        ("vi", "30 tháng 5 năm 2025 12:04"), ("vi", "12:04 ngày 30/05/2025"), ("ja", "金, 30 5月 2025 12:04:00"),
        ("ja", "5月 30, 2025 12:04"), ("ja", "2025年5月30日 午後0時4分"), ("zh", "星期五, 30 五月 2025 12:04"),
        ("ar", "الجمعة، 30 أيار/مايو 2025 الساعة 12:04"), ("ar", "30 مايو 2025, 12:04 مساءً"), ("ar", "30 ماي 2025 12:04 م"),
        ("he", "יום ו', 30 במאי 2025 בשעה 12:04"), ("hi", "शुक्रवार, ३० मई २०२५ 12:04 अपराह्न"),
        ("bn", "শুক্রবার, ৩০ মে ২০২৫ ১২:০৪"), ("fa", "جمعه 30 مه 2025 12:04"), ("th", "วันศุกร์ที่ 30 พฤษภาคม 2025 เวลา 12:04 น."),
    ])
    func `A day and a time`(_ language: String, _ text: String) {
        let meant = "2025-05-30T12:04:00Z"
        #expect(DateReader.timestamp(from: text, language: language)?.rfc3339 == meant)
        #expect(DateReader.timestamp(from: text)?.rfc3339 == meant, "without the language")
        #expect(
            DateReader.timestamp(from: text.uppercased(), language: "xx")?.rfc3339 == meant, "in capitals, with a wrong language")
    }

    @Test(arguments: ["2025년 5월 30일 오후 12:04", "2025년 05월 30일 12시 04분", "2025-05-30 오후 12:04"])
    func `Korean words mean Korea's zone`(_ text: String) {
        #expect(DateReader.timestamp(from: text)?.rfc3339 == "2025-05-30T12:04:00+09:00")
    }

    @Test(arguments: [("vi", "Thứ 6, 30/05/2025 12:04 CH"), ("tr", "30.05.2025 ÖS 12:04"), ("hu", "2025. 05. 30. du. 12:04")])
    func `Words that mean something else elsewhere need the language`(_ language: String, _ text: String) {
        #expect(DateReader.timestamp(from: text, language: language)?.rfc3339 == "2025-05-30T12:04:00Z")
        #expect(DateReader.timestamp(from: text) == nil)
    }

    @Test func `A month of two words is one, and two names of a month are it`() {
        #expect(DateReader.timestamp(from: "7 كانون الثاني 2025")?.rfc3339 == "2025-01-07")
        #expect(DateReader.timestamp(from: "7 تشرين الأول/أكتوبر 2025")?.rfc3339 == "2025-10-07")
        #expect(DateReader.timestamp(from: "7 يناير/شباط 2025") == nil)
    }

    @Test func `An apostrophe is part of a word, or parts two`() {
        #expect(DateReader.timestamp(from: "7 d'agost de 2025")?.rfc3339 == "2025-08-07")
        #expect(DateReader.timestamp(from: "7 d’abril del 2025")?.rfc3339 == "2025-04-07")
    }

    @Test func `A written zone wins over Korea's`() {
        #expect(DateReader.timestamp(from: "2025년 5월 30일 12:04 UTC")?.rfc3339 == "2025-05-30T12:04:00Z")
    }

    @Test func `A month that means two in two languages needs the language`() {
        #expect(DateReader.timestamp(from: "3 listopada 2024") == nil)
        #expect(DateReader.timestamp(from: "3 listopada 2024", language: "pl-PL")?.rfc3339 == "2024-11-03")
        #expect(DateReader.timestamp(from: "3 listopada 2024", language: "hr")?.rfc3339 == "2024-10-03")
    }

    @Test func `A word that is a weekday and a month is the one that fits`() {
        #expect(DateReader.timestamp(from: "mar. 3 juin 2025")?.rfc3339 == "2025-06-03")
        #expect(DateReader.timestamp(from: "mar. 3 2025")?.rfc3339 == "2025-03-03")
    }

    @Test func `Accents may be missing, apart or references`() {
        for month in ["déc.", "dec", "DÉC", "de\u{301}c.", "d&eacute;c"] {
            #expect(DateReader.timestamp(from: "1 \(month) 2025")?.rfc3339 == "2025-12-01", "\(month)")
        }
    }

    @Test(arguments: Set(MonthNames.languages).sorted())
    func `Each language has twelve months, and the hint finds each form of them`(_ language: String) {
        let rows = MonthNames.forms(in: language)
        #expect(!rows.isEmpty)
        for months in rows {
            #expect(months.count == 12)
            for (index, forms) in months.enumerated() {
                for form in forms {
                    let meant = "2025-\(index < 9 ? "0" : "")\(index + 1)-07"
                    #expect(DateReader.timestamp(from: "7 \(form) 2025", language: language)?.rfc3339 == meant, "\(form)")
                    #expect(
                        DateReader.timestamp(from: "2025. \(form.uppercased()). 7.", language: language)?.rfc3339 == meant,
                        "\(form)")
                }
            }
        }
    }
}
