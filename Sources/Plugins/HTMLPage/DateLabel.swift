import Timeline

/// What words before a date say that it is the date of.
enum DateLabel {
    case published, updated
    /// Of something else: an event, a deadline, a reader's visit.
    case other

    /// Rows by language; each word or phrase folded, found at the start of a word. A table of our own, from pages.
    private static let publishedWords = """
        published posted written released issued publication|date created|submitted|date posted:|publ.
        veröffentlicht erschienen erstellt verfasst datum eingestellt|vom geschrieben online|seit pressemitteilung|vom
        publié publie paru mis|en|ligne mise|en|ligne rédigé date|de|publication créé
        publicado publicada fecha creado pubblicato pubblicata data|di|pubblicazione postado publicação data
        gepubliceerd geplaatst publicatiedatum publicerad publicerat publisert publiceret udgivet lagt|ut julkaistu
        opublikowano dodano data|publikacji publikováno vydáno zveřejněno publikované zverejnené objavljeno objavljen
        publicat közzététel megjelent közzétéve publicată avaldatud publicēts paskelbta
        yayın|tarihi yayınlanma giriş|tarihi eklenme oluşturulma
        опубликовано дата|публикации опубліковано дата|публікації публикувано објављено
        δημοσίευση δημοσιεύτηκε δημοσιεύθηκε
        发布时间 發布 发布 发表 發表 公開日 投稿日 掲載日 掲載 配信 公開 입력 등록 게시 작성
        תאריך פורסם نشر تاريخ|النشر تاريخ منتشر
        đăng|lúc đăng เผยแพร่ dipublikasikan diterbitkan ditayangkan diterbitkan|pada
        """
    private static let updatedWords = """
        updated last|edited last|modified modified last|changed last|update edited revised reviewed
        aktualisiert geändert änderung stand überarbeitet bearbeitet aktualisierung
        mis|à|jour mise|à|jour modifié actualisé
        actualizado actualización modificado aggiornato aggiornata modificata ultima|modifica atualizado atualização
        bijgewerkt gewijzigd aangepast uppdaterad uppdaterat ändrad oppdatert opdateret redigeret päivitetty muokattu
        zaktualizowano aktualizacja aktualizováno aktualizované upraveno ažurirano posodobljeno frissítve módosítva actualizat
        güncelleme güncellendi
        обновлено изменено оновлено актуализирано ενημέρωση ενημερώθηκε
        更新日 更新 最后修改 修改 最終更新 수정 최종수정 עודכן تحديث cập|nhật อัปเดต diperbarui
        """
    private static let otherWords = """
        event deadline until expires expired expiry joined registered member|since born founded founded|in accessed retrieved
        viewed visited copyright valid starts ends start|date end|date
        termin geboren abgerufen gültig frist beginn ende anmeldeschluss mitglied|seit registriert
        né|le consulté échéance jusqu nacido consultado hasta nato|il scadenza consultato fino tot|en|met
        """

    private struct Row {
        let words: [UInt8]
        let label: DateLabel
    }

    /// By the first byte of their words.
    private static let table: [[Row]] = {
        var table = [[Row]](repeating: [], count: 256)
        for (words, label) in [(updatedWords, DateLabel.updated), (otherWords, .other), (publishedWords, .published)] {
            for word in words.split(whereSeparator: \.isWhitespace) {
                let bytes = Array(word.replacing("|", with: " ").lowercased().utf8)
                if let first = bytes.first { table[Int(first)].append(Row(words: bytes, label: label)) }
            }
        }
        return table
    }()

    /// The label nearest to the date in the text before it.
    ///
    /// - Parameter text: What stands before the date on its line, or on the line before.
    static func nearest(in text: some StringProtocol) -> DateLabel? {
        guard !text.isEmpty else { return nil }
        let text = Array(String(decoding: text.utf8.suffix(120), as: UTF8.self).lowercased().utf8)
        // "©"
        if zip(text, text.dropFirst()).contains(where: { $0 == 0xC2 && $1 == 0xA9 }) { return .other }
        for start in text.indices.reversed() {
            // A word begins here, or its script has no blanks between words.
            if start > 0, text[start - 1].isASCIILetter { continue }
            var longest: Row?
            for row in table[Int(text[start])] where row.words.count > longest?.words.count ?? 0 {
                if text[start...].starts(with: row.words) { longest = row }
            }
            if let longest { return longest.label }
        }
        return nil
    }
}
