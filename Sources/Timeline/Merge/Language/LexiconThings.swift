extension NewsLexicon {
    /// Things, people and conditions that news is about.
    static let things = """
        aircraft airplane avión flugzeug avião letalo самолет طائرة uçak letadlo samolot aereo vliegtuig αεροπλάνο літак jet aeroplano zrakoplov
        airline aerolínea fluggesellschaft compagnie_aérienne авиакомпания شركة_طيران letalska_družba
        airport aéroport aeropuerto flughafen letališče مطار havaalanı letiště lotnisko luchthaven αεροδρόμιο havalimanı
        aktien delnice أسهم hisse_senedi akcie
        artificial_intelligence inteligencia_artificial intelligence_artificielle künstliche_intelligenz umetna_inteligenca искусственный_интеллект الذكاء_الاصطناعي yapay_zeka umělá_inteligence sztuczna_inteligencja
        barrage embalse staudamm дамба плотина سد_النهضة baraj přehrada diga
        bergwerk шахта منجم rudnik kopalnia mijnwerker minero шахтер grubenunglück
        book libro livro buch knjiga книга كتاب kitap kniha książka boek βιβλίο
        border frontière frontera grenze граница الحدود hranice gräns σύνορα кордон grenzen grenzkontrollen
        boy deček fant мальчик صبي chlapec chłopiec jongen
        bridge pont puente brücke мост جسر köprü brug γέφυρα міст podul brücken
        budget presupuesto orçamento proračun бюджет ميزانية bütçe rozpočet bilancio begroting
        bus autobús ônibus автобус حافلة otobüs autokar pullman buss autocar omnibus reisebus
        börse bourse borza биржа بورصة giełda beurs
        child enfant niño kinder criança otrok otroci ребенок дети طفل أطفال çocuk děti dziecko dzieci bambino παιδί діти children menino copil niña
        city ciudad stadt cidade город مدينة şehir město miasto città πόλη ville
        climate clima klima podnebje климат المناخ iklim κλίμα klimawandel klimaat klimaschutz
        coal charbon carbón kohle carvão premog уголь فحم kömür uhlí węgiel steenkool
        cocaine kokain كوكايين narcotics drogenhandel наркотики مخدرات uyuşturucu drogas
        corruption korruption korupcija فساد yolsuzluk corruzione διαφθορά bribery soborno bestechung suborno взятка podkupnina rüşvet
        covid coronavirus corona covid19 koronavirus ковид كورونا كوفيد κορονοϊός korona
        crisis crise krise kriza кризис أزمة kryzys κρίση криза
        cáncer سرطان kanser rakovina nowotwór cancro tumor tumeur
        debt dette deuda dívida dolg ديون dluh dług debito
        discrimination diskriminierung تمييز_عنصري ayrımcılık dyskryminacja
        dollar dólar دولار
        doping dopage dopaje dopagem допинг منشطات antidopage anabolic dopado
        driver motorista voznik водитель سائق sürücü řidič kierowca bestuurder förare autofahrer
        drone drohne беспилотник дрон طائرة_مسيرة brezpilotnik dronov drohnen dronen dronem
        electricity eletricidade elektrika الكهرباء elettricità stromausfall energía_eléctrica blackout apagón apagão
        emergency urgence notstand ausnahmezustand estado_emergência чрезвычайный طوارئ olağanüstü nouzový stan_wyjątkowy noodtoestand état_urgence izredne_razmere
        epidemic وباء salgın pandemic جائحة
        euro евро يورو avro eur
        famine hambruna hungersnot fome lakota голод مجاعة kıtlık hladomor głód carestia hongersnood
        ferry fähre трансбордер паром عبارة feribot trajekt traghetto veerboot färja
        film película فيلم elokuva
        flight vuelo voo_aéreo рейс رحلة_جوية uçuş volo_aereo flygning flüge
        forest forêt bosque wald floresta gozd غابة orman skog δάσος
        gas gaz erdgas plin газ الغاز doğalgaz газовый gasleitung gazowy plynu природный_газ газопровод gazoduc gasoducto pipeline gaseoducto gazprom газпром
        girl mädchen deklica девочка девушка فتاة kız_çocuğu dívka dziewczyna ragazza meisje flicka
        heart_attack infarto infarctus herzinfarkt ataque_cardíaco инфаркт نوبة_قلبية
        helicopter hubschrauber helikopter вертолет مروحية vrtulník śmigłowiec elicottero heliko ελικόπτερο гелікоптер
        highway autoroute autopista autobahn autostrada avtocesta шоссе автобан dálnice otoyol rodovia snelweg motorvåg
        homme hombre homem moški мужчина رجل erkek mężczyzna uomo άνδρας чоловік männer homens мужской masculin moška männlich الرجال men
        hotel отель гостиница فندق otel hotelu
        inflation inflación تضخم enflasyon inflazione πληθωρισμός
        interest_rate tasa_interés taux_intérêt zinsen leitzins taxa_juros obrestna_mera ключевая_ставка سعر_الفائدة faiz úroková_sazba stopy_procentowe tasso_interesse juros zins
        lunar lunaire лунный mondlandung
        missile misil rakete raketen ракетный صاروخ صواريخ rakieta ракетою mísseis cohete fusée foguete roket razzo rocket rakety
        museum musée museu muzej музей متحف muzeum μουσείο
        music musique musik glasba музыка موسيقى hudba muzyka muziek
        nobel нобелевский نوبل nobelova nobelpreis nobla
        nuclear atom atomkraft kernkraft jedrski ядерный атомный نووي nükleer jaderný jądrowy kernenergie kärnkraft πυρηνικός kernwaffen atomwaffen аэс
        oil pétrole erdöl нефть النفط olie olja πετρέλαιο нафта нефтяной rohöl
        oscar оскар أوسكار oscarji
        panzer танк دبابة čołg carro_armato tanques
        passenger passager pasajero potnik пассажир ركاب yolcu cestující pasażer passeggero fahrgast
        pilot pilotin طيار
        pollution contaminación poluição onesnaženje загрязнение تلوث kirlilik znečištění zanieczyszczenie inquinamento vervuiling förorening
        power_plant centrale_électrique kraftwerk usina_elétrica محطة_كهرباء santral
        prize premio nagrada جائزة ödül nagroda prijs βραβείο award auszeichnung ausgezeichnet
        racism racist rassismus расизм расистский عنصرية rasizem ırkçılık rasismus razzismo
        railway ferrocarril eisenbahn ferrovia železnica железная_дорога سكة_حديد demiryolu spoorweg järnväg deutsche_bahn chemin_fer
        rain pluie lluvia regen chuva дождь أمطار yağmur deszcz pioggia starkregen βροχή dežja regn
        recession recesión rezession ركود resesyon recese recesja
        refinery raffinerie refinaria rafinerija нефтеперерабатывающий مصفاة
        region região regija منطقة bölge województwo
        river fluss reka река نهر nehir rzeka fiume rivier ποτάμι
        salary salaire зарплата راتب أجور wynagrodzenie stipendio löhne
        satellite satélite спутник قمر_صناعي uydu družice
        scandal escándalo skandal فضيحة schandaal σκάνδαλο
        ship bateau barco buque schiff ladja корабль سفينة gemi loď statek schip fartyg πλοίο судно navire vessel
        snow neige nieve schnee sneg снег ثلوج kar_yağışı sníh śnieg sneeuw snö schneefall снегопад
        space espace_spatial espacio_espacial weltraum espaço_espacial vesolje космос الفضاء uzay vesmír kosmos ruimtevaart rymden космический космонавт astronaut رائد_فضاء raumfahrt
        spacecraft vaisseau_spatial nave_espacial raumschiff vesoljska_ladja космический_корабль مركبة_فضائية uzay_aracı kosmická_loď statek_kosmiczny spaceship capsule_spatiale
        submarine sous_marin подводная_лодка غواصة denizaltı ponorka sottomarino podmornica
        subway métro u_bahn podzemna_železnica метро مترو metroda
        tariff aranceles zölle droits_douane пошлины رسوم_جمركية carine gümrük_vergisi dazi invoerrechten tullar
        tax impôt impuesto steuer imposto davek davki налог ضريبة ضرائب vergi podatek tasse skatt φόρος податок
        television fernsehen التلفزيون telewizja телеканал
        temple tempel храм معبد
        train tren trem поезд قطار vlak pociąg trein τρένο поїзд zugunglück bahnunglück
        truck camion lkw lastwagen caminhão tovornjak грузовик شاحنة kamyon náklaďák ciężarówka vrachtwagen lastbil
        tunnel túnel тоннель نفق predor tunelu
        unemployment chômage desempleo brezposelnost безработица بطالة işsizlik nezaměstnanost bezrobocie disoccupazione werkloosheid arbetslöshet ανεργία
        usine fábrica fabrik tovarna مصنع fabryka fabbrica fabriek εργοστάσιο
        victim opfer vítima žrtev жертва ضحية ضحايا kurban oběť ofiara vittima slachtoffer θύμα žrtve
        village aldeia деревня قرية köy vesnice
        virus вирус فيروس wirus ιός virusul вирусный
        water eau_potable agua wasser voda вода المياه su_kesintisi woda acqua vatten νερό
        weapon arme_feu arma waffe waffen orožje оружие سلاح أسلحة silah zbraně wapen vapen όπλο зброя armamento
        woman femme mujer frau mulher ženska женщина امرأة سيدة kadın kobieta vrouw kvinna γυναίκα жінка frauen women نساء féminin femenino kvinnor ženy ženski
        worker ouvrier trabajador trabalhador delavec рабочий عمال işçi dělník robotnik operaio werknemer arbetare εργάτης delavci travailleur
        île isla insel ilha otok остров جزيرة ostrov wyspa isola eiland νησί
        """
}
