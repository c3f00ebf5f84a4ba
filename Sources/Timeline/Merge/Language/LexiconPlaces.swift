extension NewsLexicon {
    /// Continents, regions, and cities whose name is written in different ways.
    static let places = """
        africa afrique afrika african африканский أفريقيا αφρικη afriška afryka
        antarctica antarktis antártida
        arctic arktis ártico arctique арктика
        asia asie asien asian asiático азия азиатский آسيا asya azija azijski azja
        athens atenas афины أثينا ateny ατηνα αθηνα
        baghdad bagdad بغداد bagdá
        bangkok بانكوك
        barcelona барселона برشلونة
        beijing pékin pequim بكين pechino πεκινο pekinu 北京
        beirut beyrouth بيروت bejrut beiroute
        belgrade beograd بلغراد
        berlin berlim برلين βερολινο berlijn
        bogota بوغوتا
        brussels bruxelles bruselas بروكسل
        bucharest bucarest bukarest бухарест bucurești بوخارست
        budapest بودابست
        cairo kairo каир القاهرة kahire
        california kalifornien كاليفورنيا
        caracas каракас كاراكاس
        catalonia catalunya katalonien
        copenhagen kopenhagen копенгаген كوبنهاغن københavn kodaň
        crimea krim крым القرم krym crimeia
        damascus damas damaskus دمشق
        donbas donbass دونباس
        dubai дубай دبي
        dublin دبلن
        europe european evropa evropski европейский أوروبا أوروبي avrupa ευρωπη europäisch
        florence firenze
        florida فلوريدا
        fukushima фукусима فوكوشيما
        gaza غزة gazze gazastreifen
        geneva ginebra genf genebra женева جنيف cenevre ginevra genewa
        hague haag гаага لاهاي haya
        hamburg hambourg гамбург هامبورغ
        havana habana havanna гавана هافانا
        helsinki هلسنكي
        hiroshima хиросима هيروشيما
        istanbul estambul istambul стамбул إسطنبول
        jerusalem иерусалим القدس kudüs jeruzalem gerusalemme jerozolima
        kabul kaboul كابول cabul
        kyiv kiev kiew киев كييف київ kijów kijev
        lisbon lisboa lissabon لشبونة lizbona
        ljubljana любляна laibach
        london londres لندن λονδινο londýn londen
        lviv lwiw lvov львов
        madrid مدريد
        mariupol marioupol
        marseille marsella مرسيليا
        mediterranean средиземный sredozemlje
        milan mailand milão ميلانو
        montreal монреаль مونتريال
        moscow moscou moscú moskau moskva московский موسكو μοσχα moskwa moskevský kremlin kremlj kreml الكرملين
        munich münchen munique мюнхен ميونيخ monachium mnichov
        naples napoli nápoles neapel неаполь
        new_york nueva_york nova_york нью_йорк نيويورك nova_iorque
        odessa odesa أوديسا
        oslo осло أوسلو
        pacific pazifik тихоокеанский tichý_oceán
        paris париж парижский باريس parigi παρισι paryż parisien pariški parijs
        prague praga praha прага براغ pražský
        rome roma рим римский روما rzym
        saint_petersburg san_petersburgo sankt_petersburg санкт_петербург são_petersburgo
        santiago сантьяго سانتياغو
        sarajevo сараево سراييفو
        seoul seúl сеул سيول
        seville севилья
        shanghai xangai шанхай شنغهاي šanghaj 上海
        siberia sibirien сибирь сибирский
        sochi sotchi сочи sotschi
        stockholm estocolmo стокгольм ستوكهولم
        strasbourg estrasburgo
        sydney sídney сидней سيدني
        tchernobyl tschernobyl تشيرنوبيل
        tehran téhéran teerã тегеран طهران tahran
        texas техас تكساس
        tigray tigré тиграй تيغراي
        tokyo tokio tóquio tokijski токио токийский طوكيو τοκιο tokiu 东京 tokiem
        tripoli طرابلس
        turin torino turim
        venice venecia venise venedig veneza venezia benetke البندقية
        vienna viena wien فيينا wiener viyana vídeň wiedeń
        vilnius vilna вильнюс
        warsaw varsovie warschau warszawa варшава وارسو varšava
        washington вашингтон واشنطن
        zagreb زغرب
        zurich zurique цюрих زيورخ curih
        сан_паулу ساو_باولو
        """
}
