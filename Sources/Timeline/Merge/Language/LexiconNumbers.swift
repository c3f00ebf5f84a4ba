extension NewsLexicon {
    /// Numbers in letters. Where the short and the long scale differ (`billion`), the word means what it does in news of its language.
    static let numbers = """
        billion milliard mil_millones bilhões bilhão milijarda مليار milyar miliarda miljard δισεκατομμύρια мільярд
        eight huit ocho acht oito osem восемь восьмеро ثمانية sekiz osm osiem otto_morti åtta οκτώ
        eleven onze_morts elf_tote elf enajst одиннадцать jedenáct undici elva
        fifty cinquante cincuenta fünfzig cinquenta petdeset пятьдесят elli_kişi padesát pięćdziesiąt vijftig femtio
        five cinq cinco fünf pet_oseb пять пятеро خمسة cinque vijf πέντε
        four quatre cuatro vier štiri четыре أربعة dört čtyři cztery quattro fyra τέσσερις štirje
        hundred cent_morts cien hundert cem_mortos sto_ljudi сто_человек مئة yüz_kişi honderd hundreds centaines centenas сотни مئات
        million millones milhões milijon مليون milyon milión miljoen miljon εκατομμύρια milhão
        nine neuf nueve neun devet девять تسعة dokuz dziewięć nove_morti negen nio εννέα
        percent prozent odstotkov процент yüzde τοις_εκατό
        seven siete sieben sete_mortos sedem семь семеро سبعة yedi sedm siedem zeven sju επτά
        six sechs šest шесть шестеро altı sześć sei_morti zes ستة έξι
        ten dix diez zehn deset десять عشرة dieci tien δέκα
        thousand mille mil tausend tisoč тысяча ألف_شخص bin_kişi tisíc tysiąc mila_persone duizend tusen milliers milhares آلاف binlerce
        three trois drei три трех трое trzy trzech ثلاثة drie τρία tres трём trije
        twelve douze zwölf doze dvanajst двенадцать dvanáct dwanaście dodici twaalf tolv
        twenty vingt veinte zwanzig dvajset двадцать yirmi dvacet dwadzieścia venti_morti twintig tjugo
        two deux zwei два двух двое две dwa dwóch dva اثنان iki två doi twee δύο dvě dvema
        """
}
