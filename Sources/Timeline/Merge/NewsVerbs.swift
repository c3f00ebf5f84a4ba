/// What happens in the news, told with different words: the same act in a row, so that "exits" and "leaves" are one word.
///
/// Our own tables, of words that are seldom used in another sense; `NewsLexicon` says how a row is written. Rows are
/// kept apart rather than complete: two acts in one row would make one event of two.
enum NewsVerbs {
    /// The kind of an act, as far as it tells events apart.
    enum Act: Hashable {
        /// Something happened.
        case deed
        /// Somebody answers to what was said or done: an event of its own, told in the words of the first.
        case reply
    }

    static let deeds = """
        accused acusa acusado acusación accusation обвинил обвинение обвиняет اتهام يتهم تتهم obtožil obtožen obtožba suçladı oskarżony indicted anklage angeklagt inculpé vorwürfe obtožuje imputado
        acquisition buy bought acquire adquiere adquisición compra achète rachat kauft gekauft übernahme покупает купил покупка استحواذ شراء prevzem satın koupil aquisição comprou adquire übernimmt takeover overname prevzame
        acquitted absuelto freigesprochen absolvido оправдан براءة oproščen beraat osvobozen uniewinniony assolto
        agreement acuerdo abkommen vereinbarung einigung acordo sporazum dogovor соглашение اتفاق anlaşma dohoda porozumienie overeenkomst avtal συμφωνία угода treaty tratado einigen einigten
        appointed nommé nombra nombrado ernannt nomeado nomeia назначен تعيين imenovan atandı jmenován mianowany nominato benoemd utsedd nommer
        arrest detained detenido detiene detención detido arrêté interpellé festgenommen festnahme verhaftet арест арестован задержан اعتقال توقيف القبض aretiran gözaltına tutuklandı zatčen zatkla aresztowany zatrzymany gearresteerd pripor затримали
        artillery artilharia обстрел مدفعية ostřelování ostrzał обстріл beschießt
        attack ataque atacó attaque angriff greift атака нападение атаковал هجوم هجمات napad saldırı útok atak attacco aanval επίθεση napadi atentado anschlag атакували útočil zaatakował angegriffen теракт
        avalanche lawine лавина انهيار_ثلجي valanga
        ban banned interdit prohíbe verbot verbietet proíbe proibição prepoved запрет запрещен حظر يحظر yasak zákaz zakázal divieto vieta verbod förbud заборона
        bankruptcy faillite quiebra insolvenz falência stečaj банкротство إفلاس iflas upadłość fallimento konkurs bancarrota pleite
        beats beaten venció schlägt geschlagen bateu premagal يهزم yendi porazil pokonał verslaat besegrade
        birth naissance nacimiento geburt nascimento rojstvo рождение ولادة doğum narození urodziny nascita geboorte född
        blockade blocus bloqueo blokada حصار abluka blocco_navale
        bomb бомба قنبلة bombardeo قصف bomben
        cancelled annulé annulation abgesagt absage odpovedan odpoved отменен отмена отменили إلغاء iptal zrušen odwołany annullato geannuleerd ακύρωση
        ceasefire cessez_feu alto_fuego cessar_fogo premirje перемирие прекращение_огня وقف_إطلاق هدنة ateşkes příměří rozejm tregua vapenvila wapenstilstand truce trêve cease_fire
        collapse derrumbe colapso effondrement einsturz eingestürzt desabamento обрушение انهيار zrušil çöktü zřícení zawalenie crollo instorting rasade desaba
        crash accident unfall unglück acidente nesreča авария катастрофа حادث حوادث kaza nehoda wypadek incidente ongeluk olycka ατύχημα collision kollision столкновение choque_frontal absturz abgestürzt разбился
        curfew couvre_feu toque_queda ausgangssperre toque_recolher policijska_ura комендантский_час حظر_تجول sokağa_çıkma zákaz_vycházení godzina_policyjna coprifuoco avondklok
        debut debütiert estreia estreou estrena أول_ظهور debutoval debiut debutto debuut
        derailed descarrila entgleist iztiril сошел_рельсов vykolejil wykoleił deragliato ontspoord
        dies died death dead muere murió muertos fallece morto morre morreu meurt starb stirbt gestorben tote toter verstorben умер умерла погиб погибли погибших смерть скончался وفاة مات umrl mrtvih zemřel mrtvých umarł zmarł öldü ölü hayatını_kaybetti omkom décédé muori загинули توفي وفيات dood overleden preminuo
        discovered découverte descubre entdeckt descoberta odkrili odkritje обнаружил اكتشاف keşfetti objev objevili odkryto scoperta ontdekt upptäckt znalezli
        disparu desaparecido vermisst pogrešan пропавший пропали مفقودين kayıp pohřešovaný zaginiony disperso försvunnen zniknął
        divorce ločitev развод طلاق boşanma rozvod rozwód divorzio echtscheiding скилсмесса
        donation donación spendet doação пожертвование تبرع bağış darowizna donazione
        drought sécheresse sequía dürre suša засуха جفاف kuraklık susza siccità droogte torka
        election elecciones wahl wahlen eleição eleições volitve volitev выборы انتخابات seçim volby wybory elezioni verkiezingen εκλογές landtagswahl wahlkampf elektoral electoral eleitoral предвыборный избирательный izbori volební wyborczy
        eliminated ausgeschieden izpadel izpadla выбыл إقصاء elendi vyřazen odpadł выбывает вылетел
        empate empataron empatou unentschieden remis neodločen ничья ничью تعادل berabere remíza pareggio gelijkspel oavgjort match_nul
        enquête ermittlung preiskava расследование تحقيق soruşturma vyšetřování śledztwo indagine onderzoek utredning inquiry
        evacuation évacué evakuierung evakuacija إجلاء tahliye ewakuacja evakuering evacuees
        explosion exploded explota взрыв взорвался انفجار eksplozija patlama výbuch wybuch esplosione ontploffing έκρηξη вибух detonación
        extradition auslieferung экстрадиция izročitev iade_edilmesi estradizione
        fire sacked ousted destituye cesado limogé limogeage entlassen уволен уволили إقالة odstavljen görevden_alındı odvolal zwolniony demitido demite licenziato layoffs licenciement despidos odpuščanja увольнения تسريح_العمال propouštění
        flood inundaciones inondation hochwasser überschwemmung enchente poplave наводнение паводок فيضان sel_suları povodeň povodně powódź alluvione overstroming översvämning πλημμύρα повінь flut flutkatastrophe
        fraud betrug goljufija мошенничество احتيال dolandırıcılık podvod oszustwo frode bedrägeri estafa
        funeral obsèques begräbnis beerdigung pogreb похороны جنازة cenaze pohřeb pogrzeb uitvaart begravning κηδεία trauerfeier enterrement
        genocide völkermord إبادة soykırım ludobójstwo
        harassment harcèlement acoso assédio nadlegovanje домогательства تحرش taciz obtěžování molestowanie
        heatwave canicule ola_calor hitzewelle onda_calor vročinski_val موجة_حر sıcak_dalgası heat_wave hitze vague_chaleur vročina
        hostage otage rehén geisel refém reféns заложник رهائن talec talci rehine rukojmí zakładnik ostaggio gijzelaar gisslan
        huelga grève streik stavka забастовка إضراب strajk sciopero staking strejk απεργία страйк grevistes
        hurricane ouragan huracán furacão ураган إعصار hurikan kasırga huragan orkaan cyclone ciclón zyklon ciklon typhoon tifón typhon taifun tufão tajfun tayfun
        inauguration toma_posesión amtseinführung تنصيب inavguracija
        infected infección infektion infiziert okužba okužen заражение enfekte nákaza nakažený zakażenie zakażony infezione besmet λοίμωξη contagio заразился kontagion
        injured injury herido blessé blessure verletzt ferido poškodba ранен травма пострадали إصابة جرحى مصابين yaralı yaralandı sakatlık zraněn ranny rannych ferito feriti infortunio gewond skadad τραυματίας поранені lesión lesão wounded kontuzja
        kidnapped enlèvement secuestro entführt sequestro похищен похитили خطف اختطاف ugrabitev ugrabljen kaçırıldı porwany rapito ontvoerd
        kill mata mató matar tötet getötet assassine убил убиты убийство قتل مقتل ubil ubita ubitih öldürüldü zabitý asesinato murder meurtre umor mord ermordet umorjen vražda morderstwo cinayet uccide ucciso dödade вбито gedood
        landslide glissement_terrain deslizamiento erdrutsch оползень انهيار_أرضي plaz heyelan sesuv osuwisko aardverschuiving jordskred
        launch lanza lanzamiento lancement lance_fusée lançou lançamento lanciato izstrelil запуск запустил إطلاق_صاروخ fırlattı vypustil start_rakiety lanceert запущен start_rakete
        law loi ley gesetz zakon قانون yasa_tasarısı ustawa legge νόμος legislation законопроект proyecto_ley projet_loi projeto_lei
        lawsuit sue sued suing demanda_judicial klage klagt verklagt دعوى_قضائية tožba dava_açtı žaloba pozew
        leave left exit departs quit steps stepping verlässt quitte покинул покидает покинет
        loss lost pierde perdió derrota perde perdeu défaite perdu verliert verlor poraz izgubil проиграл поражение خسارة خسر هزيمة kaybetti yenilgi prohrál prohra przegrał sconfitta förlust förlorade ήττα defeat поразка bezwungen pierden perdieron battu
        married wedding mariage boda hochzeit casamento poroka свадьба زفاف düğün svatba ślub matrimonio huwelijk bröllop γάμος heiratet casó casaron
        merger fusion fusão združitev слияние اندماج birleşme fuzja fusie sammanslagning
        peace paix paz frieden barış mirovni мирный
        postponed aplazado adiado adiamento prestavljen preložen перенесен تأجيل ertelendi odložen odložil przełożony rinviato uppskjuten aplaza adia отложен отложили
        protest manifestation demonstration احتجاج مظاهرة betoging митинг διαδήλωση
        putsch golpe_estado golpe переворот انقلاب državni_udar darbe převrat zamach coup_d_état colpo_stato
        quake earthquake tremor terremoto sismo séisme erdbeben землетрясение زلزال potres deprem zemětřesení σεισμός tremblement_terre jordbävning aardbeving cutremur gempa trzęsienie beben
        qualifies clasifica kvalifikacije uvrstil تأهل يتأهل kwalifikacje gekwalificeerd προκρίθηκε вышли_финал
        quarantine cuarentena quarentena karantena حجر_صحي kwarantanna isolation isolamento aislamiento изоляция isolement
        reform إصلاح hervorming riforma
        rescued rescate sauvetage secouru gerettet rettung resgate reševanje rešili спасли спасен спасатели إنقاذ kurtarıldı záchrana uratowany ratunek salvato reddingsactie räddning διάσωση
        resigns dimite dimisión renuncia démission rücktritt отставка استقالة odstop istifa demise odstoupil dymisja dimissioni aftreden avgår dimitió
        retires retirement retraite_sportive aposentadoria завершил_карьеру اعتزال emekli kariéry konec_kariéry pensioen rente rentner jubilación emeritura penzion pensja upokojitev
        riot émeute disturbios unruhen ausschreitungen tumulto беспорядки شغب izgredi nepokoje zamieszki rivolta rellen upplopp
        sanctions sanciones sankcije sanktion sanções санкций عقوبات yaptırım sankcje sanzioni κυρώσεις sanção
        says said tells told dice dijo declara afirma disse diz afirmou sagte erklärt заявил сказал рассказал قال أعلن يقول صرح dejal povedal söyledi řekl uvedl powiedział dichiara zegt säger
        sentence condamné condena verurteilt приговор obsojen obsodil mahkum odsouzen skazany condannato veroordeeld dömd convicted guilty coupable culpable culpado виновный vinen
        shipwreck naufrage غرق_سفينة brodolom затонул потонул
        shooting fusillade tiroteo schießerei streljanje стрельба إطلاق_النار strzelanina sparatoria schietpartij silahlı_saldırı schüsse erschossen gunman shooter angeschossen
        stabbing couteau apuñalado messerangriff esfaqueado طعن bıçaklı nožem nożownik accoltellato knife cuchillo
        storm tempête tormenta sturm tempestade nevihta neurje шторм буря عاصفة fırtına bouře burza unwetter gewitter stormen orkan
        summit sommet cumbre gipfel cúpula cimeira саммит قمة vrhunsko_srečanje zirvesi vertice toppmöte
        suspended gesperrt sperre отстранен дисквалифицирован إيقاف pozastaven zawieszony sospeso geschorst avstängd disqualified descalificado desclassificado diskwalifikacja
        talks négociation verhandlungen pogajanja переговоры محادثات مفاوضات müzakere jednání rozmowy negoziati onderhandelingen förhandlingar negotiation pregovori
        terrorism إرهاب terorizem teröre
        test_positif dio_positivo testou_positivo сдал_положительный pozitivni_test pozitiven положительный positiv_getestet
        tornado torbellino смерч
        torture folter mučenje пытки تعذيب işkence mučení marteling gefoltert
        trial procès juicio julgamento sojenje محاكمة yargılama rättegång
        tsunami цунами تسونامي cunami
        vaccination vacuna vacunación impfung impfstoff geimpft impfen vacina vacinação cepivo cepljenje cepivom вакцина لقاح تطعيم očkování szczepionka εμβόλιο impfpflicht прививка
        violación vergewaltigung estupro posilstvo изнасилование اغتصاب tecavüz znásilnění gwałt stupro verkrachting våldtäkt violada
        visit besuch obisk obiskal визит زيارة ziyaret návštěva wizyta bezoek besök επίσκεψη visitar
        volcano vulkan vulcão بركان ognjenik yanardağ sopka wulkan vulcano eruption erupción извержение
        volksabstimmung استفتاء plebiscito referandum
        vote vota votación votação votaron votou голосование проголосовал التصويت glasovanje oylama hlasování głosowanie abstimmung stemming votazione votantes wähler electeurs voters volivci votan
        wars guerre krieg vojna vojni война حرب savaş válka wojna oorlog krig πόλεμος війна război военный вторжение invasion invasão invazija inwazja invaze вторгнення غزو
        wildfire incendie brand waldbrand feuer пожар حريق حرائق požari yangın πυρκαγιά пожежа blaze fuego fogo brandweer pompier bombero feuerwehr bombeiro gasilci пожарный
        wins winner winning victory gana ganan ganó ganador vence venceu vencedor vitória ganha ganhou gagne remporte vainqueur victoire gewinnt gewann gewonnen sieger siegt победа победил выиграл فوز فاز يفوز فازت zmaga zmagal zmagovalec vítěz vyhrál vítězství wygrał wygrana zwycięstwo vince vittoria vincitore kazandı zafer wint winnaar vinner vann pobjeda перемога обыграл zmagi triunfo triomphe triumph triumf trionfo triomf gagner побеждает ganar vencer osvojil завоевал conquista kazanan
        withdraws retrait retirada rückzug umik umaknil снялся снялась انسحاب انسحب çekildi stáhl wycofał ritiro terugtrekking abandona desiste forfait снимается снялись verzichtet renoncer
        """

    static let replies = """
        apologise disculpas извинился извинения اعتذر اعتذار يعتذر opravičil özür omluvil omluva przeprosił scuse_chiede verontschuldigt desculpas
        denies denying denial reject dispute refute rebut rebutted lash blast slam slammed lying lied liar disavow contest retort niega negó desmiente rechaza negou dément rejette rejeté bestreitet weist_zurück отрицает опроверг отверг نفى ينفي تنفي يرفض ترفض رفض zanika zanikal zavrnil zavrača yalanladı reddetti popřel odmítl zaprzecza odrzucił smentisce respinge rejeita ontkent förnekar desmente спростував
        respond reacts reaction replies réagit répond reaccióna reagiert reaktion ответил прокомментировал отреагировал رد_على يرد odgovoril odzval odziv tepki yanıt reagoval odpowiedział reaguje risponde reageert svarar reage reagiu відповів комментарий
        """
}
