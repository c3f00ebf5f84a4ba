extension NewsLexicon {
    /// Continents, regions, and cities whose name is written in different ways.
    static let places = """
        africa afrique afrika african африка африканский أفريقيا αφρικη afriška afryka
        antarctica antarktis antártida антарктида
        arctic arktis ártico arctique арктика
        asia asie asien asian asiático азия азиатский آسيا asya azija azijski azja
        athens atenas афины أثينا ateny ατηνα αθηνα
        atlantic атлантический
        baghdad bagdad багдад بغداد bagdá
        bangkok бангкок بانكوك
        barcelona барселона برشلونة
        beijing pékin pequim пекин بكين pechino πεκινο pekinu 北京
        beirut beyrouth бейрут بيروت bejrut beiroute
        belgrade beograd белград بلغراد
        berlin berlim берлин برلين βερολινο berlijn
        bogota богота بوغوتا
        brussels bruxelles bruselas брюссель بروكسل
        bucharest bucarest bukarest бухарест bucurești بوخارست
        budapest будапешт بودابست
        cairo kairo каир القاهرة kahire
        california kalifornien калифорния كاليفورنيا
        caracas каракас كاراكاس
        catalonia catalunya katalonien каталония
        chernobyl tchernobyl чернобыль tschernobyl تشيرنوبيل
        copenhagen kopenhagen копенгаген كوبنهاغن københavn kodaň
        crimea krim крым القرم krym crimeia
        damascus damas damaskus дамаск دمشق
        donbas donbass донбасс دونباس
        dubai дубай دبي
        dublin дублин دبلن
        europe european evropa evropski европа европейский أوروبا أوروبي avrupa ευρωπη europäisch
        florence firenze флоренция
        florida флорида فلوريدا
        fukushima фукусима фукушима فوكوشيما fukušima
        gaza газа_сектор غزة gazze gazastreifen
        geneva ginebra genf genebra женева جنيف ženeva cenevre ginevra genewa
        hague haag гаага لاهاي haya
        hamburg hambourg гамбург هامبورغ
        havana habana havanna гавана هافانا
        helsinki хельсинки هلسنكي
        hiroshima хиросима هيروشيما hirošima
        istanbul estambul istambul стамбул إسطنبول
        jerusalem иерусалим القدس kudüs jeruzalem gerusalemme jerozolima
        kabul kaboul кабул كابول cabul
        kyiv kiev kiew киев كييف київ kijów kijev
        lisbon lisboa lissabon лиссабон لشبونة lizbona
        ljubljana любляна laibach lublana
        london londres лондон لندن λονδινο londýn londen
        lviv lwiw lvov львов львів
        madrid мадрид مدريد
        mariupol marioupol мариуполь
        marseille marsella марсель مرسيليا
        mediterranean средиземный sredozemlje
        milan mailand milão милан ميلانو
        montreal монреаль مونتريال
        moscow moscou moscú moskau moskva москва московский موسكو moskova μοσχα moskwa moskevský kremlin kremlj kreml кремль الكرملين
        munich münchen munique мюнхен ميونيخ monachium monaco_baviera mnichov
        naples napoli nápoles neapel неаполь
        new_york nueva_york nova_york нью_йорк نيويورك nova_iorque
        nice_côte ницца
        odessa odesa одесса أوديسا
        oslo осло أوسلو
        pacific pazifik тихоокеанский tichý_oceán
        paris париж парижский باريس parigi παρισι paříž paryż parisien pariški parijs
        prague praga praha прага براغ pražský
        rome roma рим римский روما rzym
        saint_petersburg san_petersburgo sankt_petersburg санкт_петербург são_petersburgo
        santiago сантьяго سانتياغو
        sarajevo сараево سراييفو
        seoul seúl сеул سيول soul_korea
        seville севилья
        shanghai xangai шанхай شنغهاي šanghaj 上海
        siberia sibirien сибирь сибирский
        sochi sotchi сочи sotschi
        stockholm estocolmo стокгольм ستوكهولم
        strasbourg estrasburgo страсбург
        sydney sídney сидней سيدني
        tehran téhéran teerã тегеран طهران tahran
        texas техас تكساس
        tigray tigré тиграй تيغراي
        tokyo tokio tóquio tokijski токио токийский طوكيو τοκιο tokiu 东京 tokiem
        tripoli триполи طرابلس
        turin torino turim турин
        venice venecia venise venedig veneza venezia венеция benetke البندقية
        vienna viena wien dunaj_avstrija вена_австрия فيينا wiener viyana vídeň wiedeń
        vilnius vilna вильнюс
        warsaw varsovie warschau warszawa варшава وارسو varšava
        washington вашингтон واشنطن
        zagreb загреб زغرب
        zurich zurique цюрих زيورخ curih
        сан_паулу ساو_باولو
        """
}
